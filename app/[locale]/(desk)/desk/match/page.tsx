import type { Metadata } from "next";
import { DeskFilters } from "@/components/matching/desk-filters";
import { DeskTable } from "@/components/matching/desk-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { staffRoles } from "@/db/enums";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { deskFilterOptions, listMatchDesk } from "@/lib/matching/desk-queries";
import { deskFilter } from "@/lib/matching/input";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("shell.section.match") };
}

export default async function MatchDeskPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, staffRoles, "/desk/match");
  const query = await searchParams;
  const filter = deskFilter.parse(query);
  const [{ rows, next, total, unrecommended }, options] = await Promise.all([
    listMatchDesk(ctx, filter),
    deskFilterOptions(ctx),
  ]);
  const path = href("/desk/match");
  const kept = Object.entries(query).flatMap(([name, value]) =>
    typeof value === "string" && name !== "after" ? [[name, value] as [string, string]] : [],
  );
  return (
    <>
      <PageHeader title={t("shell.section.match")} description={t("matching.desk.summary", { total, unrecommended })} />
      <DeskFilters t={t} action={path} filter={filter} ownGroup={ctx.actor.groupId} options={options} />
      <DeskTable t={t} locale={locale} href={href} rows={rows} />
      <Pagination
        label={t("matching.desk.pages")}
        next={
          next
            ? { href: `${path}?${new URLSearchParams([...kept, ["after", next]])}`, label: t("shell.action.next") }
            : undefined
        }
        previous={
          filter.after ? { href: `${path}?${new URLSearchParams(kept)}`, label: t("matching.desk.first") } : undefined
        }
      />
    </>
  );
}
