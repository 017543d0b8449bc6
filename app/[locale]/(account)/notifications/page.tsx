import { Bell } from "lucide-react";
import type { Metadata } from "next";
import { NotificationList } from "@/components/auth/notification-list";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { roles } from "@/db/enums";
import { memberPage } from "@/lib/auth/page-context";
import { ownNotifications } from "@/lib/notifications/queries";
import { markReadAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, roles, "/notifications")).t("notifications.page.title") };
}

export default async function NotificationsPage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, roles, "/notifications");
  const messages = await ownNotifications(ctx, 100);
  const unread = messages.filter((message) => !message.readAt).length;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t("notifications.page.title")}
        description={t("notifications.page.unread", { count: unread })}
        actions={
          unread > 0 && (
            <Form action={markReadAction} label={t("notifications.page.markAll")}>
              <SubmitButton variant="secondary">{t("notifications.page.markAll")}</SubmitButton>
            </Form>
          )
        }
      />
      {messages.length === 0 ? (
        <EmptyState icon={<Bell />} title={t("notifications.page.empty")} text={t("notifications.page.emptyText")} />
      ) : (
        <NotificationList t={t} locale={locale} now={ctx.clock()} href={href} messages={messages} />
      )}
    </div>
  );
}
