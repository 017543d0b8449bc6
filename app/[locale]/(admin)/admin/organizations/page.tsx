import type { Metadata } from "next";
import { z } from "zod";
import { OrganizationFilters } from "@/components/admin/organization-filters";
import { OrganizationTable } from "@/components/admin/organization-table";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { organizationKinds, verificationStates } from "@/db/enums";
import { memberPage } from "@/lib/auth/page-context";
import { countOrganizations, listOrganizations } from "@/lib/organizations/queries";
import { listTownships } from "@/lib/organizations/setup-queries";
import { verifyOrganizationAction } from "./actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

const filterInput = z.object({
  q: z.string().trim().max(60).optional().catch(undefined),
  kind: z.enum(organizationKinds).optional().catch(undefined),
  verification: z.enum(verificationStates).optional().catch(undefined),
  townshipId: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
const pageSize = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/organizations")).t("organizations.list.title") };
}

export default async function OrganizationsPage({ params, searchParams }: Props) {
  const { ctx, t, href } = await memberPage(params, ["admin"], "/admin/organizations");
  const filter = filterInput.parse(await searchParams);
  const [found, total, townships] = await Promise.all([
    listOrganizations(ctx, { ...filter, limit: pageSize + 1 }),
    countOrganizations(ctx, filter),
    listTownships(ctx),
  ]);
  const rows = found.slice(0, pageSize);
  const { after: _, ...kept } = filter;
  const query = (more: Record<string, string> = {}) =>
    new URLSearchParams({
      ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value)),
      ...more,
    }).toString();
  const path = "/admin/organizations";
  return (
    <>
      <PageHeader
        title={t("organizations.list.title")}
        description={t("organizations.list.intro")}
        actions={
          <LinkButton href={href(`${path}/new`)} variant="primary">
            {t("organizations.list.add")}
          </LinkButton>
        }
      />
      <OrganizationFilters t={t} action={href(path)} filter={filter} townships={townships} />
      <p className="mb-2 text-sm text-ink-muted">{t("shell.count.items", { count: total })}</p>
      <OrganizationTable t={t} href={href} rows={rows} verify={verifyOrganizationAction} />
      <Pagination
        label={t("admin.pages")}
        previous={filter.after ? { href: href(`${path}?${query()}`), label: t("admin.firstPage") } : undefined}
        next={
          found.length > pageSize
            ? { href: href(`${path}?${query({ after: rows.at(-1)?.id ?? "" })}`), label: t("shell.action.next") }
            : undefined
        }
      />
    </>
  );
}
