import type { Metadata } from "next";
import { z } from "zod";
import { AuditFilters } from "@/components/admin/audit-filters";
import { AuditTable } from "@/components/admin/audit-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { auditActions, auditTrail } from "@/lib/audit/queries";
import { memberPage } from "@/lib/auth/page-context";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

const blank = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional()).catch(undefined);
const filterInput = z.object({
  action: optional(z.string().max(60)),
  actor: optional(z.uuid()),
  object: optional(z.uuid()),
  from: optional(z.iso.date()),
  to: optional(z.iso.date()),
  before: optional(z.coerce.number().int().positive()),
});
const pageSize = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/audit")).t("admin.audit.title") };
}

export default async function AuditPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], "/admin/audit");
  const filter = filterInput.parse(await searchParams);
  const { actor, object, ...rest } = filter;
  const [found, actions] = await Promise.all([
    auditTrail(ctx, { ...rest, actorUserId: actor, objectId: object, limit: pageSize + 1 }),
    auditActions(ctx),
  ]);
  const events = found.slice(0, pageSize);
  const { before: _, ...kept } = filter;
  const query = (more: Record<string, string> = {}) =>
    new URLSearchParams({
      ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value)),
      ...more,
    }).toString();
  return (
    <>
      <PageHeader title={t("admin.audit.title")} description={t("admin.audit.intro")} />
      <AuditFilters t={t} locale={locale} action={href("/admin/audit")} filter={kept} actions={actions} />
      <AuditTable t={t} locale={locale} now={ctx.clock()} href={href} events={events} />
      <Pagination
        label={t("admin.pages")}
        previous={filter.before ? { href: href(`/admin/audit?${query()}`), label: t("admin.firstPage") } : undefined}
        next={
          found.length > pageSize
            ? {
                href: href(`/admin/audit?${query({ before: String(events.at(-1)?.sequence) })}`),
                label: t("shell.action.next"),
              }
            : undefined
        }
      />
    </>
  );
}
