import { Mail } from "lucide-react";
import type { Metadata } from "next";
import { z } from "zod";
import { InvitationTable } from "@/components/admin/invitation-table";
import { PeopleTabs } from "@/components/admin/people-tabs";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { listInvitations } from "@/lib/auth/invitation-queries";
import { memberPage } from "@/lib/auth/page-context";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ before?: string }> };
const pageSize = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/people")).t("admin.people.invitations") };
}

export default async function InvitationsPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], "/admin/people/invitations");
  const before = z.uuid().safeParse((await searchParams).before).data;
  const found = await listInvitations(ctx, { before, limit: pageSize + 1 });
  const rows = found.slice(0, pageSize);
  const path = "/admin/people/invitations";
  const invite = (
    <LinkButton href={href("/admin/people/invite")} variant="primary">
      {t("admin.people.invite")}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t("admin.people.title")} description={t("admin.people.intro")} actions={invite} />
      <PeopleTabs t={t} href={href} current="invitations" />
      {rows.length === 0 ? (
        <EmptyState icon={<Mail />} title={t("admin.invitations.none")} text={t("admin.invitations.noneText")} />
      ) : (
        <InvitationTable t={t} locale={locale} now={ctx.clock()} href={href} rows={rows} />
      )}
      <Pagination
        label={t("admin.pages")}
        previous={before ? { href: href(path), label: t("admin.firstPage") } : undefined}
        next={
          found.length > pageSize
            ? { href: href(`${path}?before=${rows.at(-1)?.id}`), label: t("shell.action.next") }
            : undefined
        }
      />
    </>
  );
}
