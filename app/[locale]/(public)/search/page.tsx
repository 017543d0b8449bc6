import type { Metadata } from "next";
import { SearchResults } from "@/components/search/search-results";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { SearchField } from "@/components/ui/search-field";
import { pageContext } from "@/lib/auth/page-context";
import { findAll } from "@/lib/finding/find";
import { searchPageInput } from "@/lib/finding/input";
import { presentGroups } from "@/lib/finding/present";
import { readsStaffIndex } from "@/lib/finding/suggest";
import { postPath } from "../post-path";
import { StaffResults } from "./staff-results";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("search.title"), robots: { index: false } };
}

/** Everything that fits a text, by kind: the search box without JavaScript, and where it leads by Enter. */
export default async function SearchPage({ params, searchParams }: Props) {
  const page = await pageContext(params);
  const { ctx, t, locale, href } = page;
  const given = await searchParams;
  const asked = searchPageInput.parse(
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value].flat()[0]])),
  );
  const staff = readsStaffIndex(ctx.actor);
  if (staff && asked.kind)
    return (
      <>
        <PageHeader title={t("search.title")} description={t("search.introStaff")} />
        <StaffResults page={page} kind={asked.kind} params={given} />
      </>
    );
  const found = await findAll(ctx, { text: asked.q, kind: asked.kind, cursor: asked.from });
  const groups = await presentGroups(ctx, asked.q, found);
  const postHref = postPath(ctx.actor.role);
  const intro = t(staff ? "search.introStaff" : "search.intro");
  return (
    <>
      <PageHeader title={t("search.title")} description={intro} />
      <SearchField
        action={href("/search")}
        label={t("search.label")}
        submitLabel={t("search.submit")}
        placeholder={t("search.placeholder")}
        defaultValue={asked.q}
        hidden={asked.kind ? { kind: asked.kind } : undefined}
      />
      {asked.q ? (
        <SearchResults
          t={t}
          locale={locale}
          path={href("/search")}
          asked={asked}
          postHref={postHref && href(postHref)}
          results={found.map((each, index) => ({ ...each, ...groups[index]! }))}
        />
      ) : (
        <div className="mt-6">
          <EmptyState title={t("search.empty")} text={t("search.emptyText")} />
        </div>
      )}
    </>
  );
}
