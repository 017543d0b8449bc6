import type { Metadata } from "next";
import { UniversityExperts } from "@/components/experts/university-experts";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";
import { TabsNav } from "@/components/ui/tabs-nav";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { ownExpertsFilter } from "@/lib/experts/input";
import { listUniversityExperts } from "@/lib/experts/queries";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("experts.university.title") };
}

export default async function UniversityExpertsPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["university"], "/workspace/experts");
  const filter = ownExpertsFilter.parse(await searchParams);
  const { rows, next, total } = await listUniversityExperts(ctx, filter);
  const path = href("/workspace/experts");
  const kept = {
    ...(filter.q && { q: filter.q }),
    ...(filter.unclaimed && { unclaimed: "1" }),
    ...(filter.incomplete && { incomplete: "1" }),
  };
  return (
    <>
      <PageHeader
        title={t("experts.university.title")}
        description={t("experts.university.description")}
        actions={
          <>
            <LinkButton href={href("/workspace/experts/invite")}>{t("experts.batch.title")}</LinkButton>
            <LinkButton href={href("/workspace/experts/import")}>{t("imports.experts.title")}</LinkButton>
            <LinkButton href={href("/workspace/experts/new")} variant="primary">
              {t("experts.university.add")}
            </LinkButton>
          </>
        }
      />
      <div className="mb-4 max-w-xl">
        <SearchField
          action={path}
          label={t("experts.university.search")}
          submitLabel={t("shell.action.search")}
          defaultValue={filter.q}
          hidden={{ ...(filter.unclaimed && { unclaimed: "1" }), ...(filter.incomplete && { incomplete: "1" }) }}
        />
      </div>
      <TabsNav
        label={t("experts.university.title")}
        items={[
          { label: t("shell.action.all"), href: path, current: !filter.unclaimed && !filter.incomplete },
          { label: t("experts.unclaimed"), href: `${path}?unclaimed=1`, current: filter.unclaimed },
          {
            label: t("experts.incomplete"),
            href: `${path}?incomplete=1`,
            current: filter.incomplete,
          },
        ]}
      />
      <UniversityExperts t={t} locale={locale} href={href} rows={rows} now={ctx.clock()} />
      <Pagination
        label={t("matching.desk.pages")}
        summary={t("shell.count.items", { count: total })}
        next={
          next
            ? { href: `${path}?${new URLSearchParams({ ...kept, after: next })}`, label: t("shell.action.next") }
            : undefined
        }
      />
    </>
  );
}
