import type { Metadata } from "next";
import { z } from "zod";
import { PeopleFilters } from "@/components/admin/people-filters";
import { PeopleTable } from "@/components/admin/people-table";
import { PeopleTabs } from "@/components/admin/people-tabs";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { roles, userStatuses } from "@/db/enums";
import { memberPage } from "@/lib/auth/page-context";
import { listPeople } from "@/lib/auth/people-queries";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

const filterInput = z.object({
  q: z.string().trim().max(60).optional().catch(undefined),
  role: z.enum(roles).optional().catch(undefined),
  status: z.enum(userStatuses).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
const pageSize = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/people")).t("admin.people.title") };
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const { ctx, t, href } = await memberPage(params, ["admin"], "/admin/people");
  const filter = filterInput.parse(await searchParams);
  const found = await listPeople(ctx, { ...filter, limit: pageSize + 1 });
  const people = found.slice(0, pageSize);
  const { after: _, ...kept } = filter;
  const query = (more: Record<string, string> = {}) =>
    new URLSearchParams({
      ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value)),
      ...more,
    }).toString();
  return (
    <>
      <PageHeader
        title={t("admin.people.title")}
        description={t("admin.people.intro")}
        actions={
          <LinkButton href={href("/admin/people/invite")} variant="primary">
            {t("admin.people.invite")}
          </LinkButton>
        }
      />
      <PeopleTabs t={t} href={href} current="people" />
      <PeopleFilters t={t} action={href("/admin/people")} filter={filter} />
      <PeopleTable t={t} href={href} people={people} />
      <Pagination
        label={t("admin.pages")}
        previous={filter.after ? { href: href(`/admin/people?${query()}`), label: t("admin.firstPage") } : undefined}
        next={
          found.length > pageSize
            ? {
                href: href(`/admin/people?${query({ after: people.at(-1)?.id ?? "" })}`),
                label: t("shell.action.next"),
              }
            : undefined
        }
      />
    </>
  );
}
