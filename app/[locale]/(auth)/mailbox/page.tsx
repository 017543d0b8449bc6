import { Inbox } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MailboxMessage } from "@/components/auth/mailbox-message";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/auth/page-context";
import { demoMailbox } from "@/lib/notifications/mailbox";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("auth.mailbox.title") };
}

export default async function MailboxPage({ params }: Props) {
  const { ctx, t, locale } = await pageContext(params);
  const messages = await demoMailbox(ctx);
  if (!messages) notFound();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t("auth.mailbox.title")} description={t("auth.mailbox.intro")} />
      {messages.length === 0 && (
        <EmptyState icon={<Inbox />} title={t("auth.mailbox.empty")} text={t("auth.mailbox.emptyText")} />
      )}
      <ul className="mt-4 grid gap-3">
        {messages.map((message) => (
          <MailboxMessage key={message.id} t={t} locale={locale} now={ctx.clock()} message={message} />
        ))}
      </ul>
    </div>
  );
}
