import type { Metadata } from "next";
import { ExpertCard } from "@/components/public/expert-card";
import { ListPage } from "@/components/public/list-page";
import { readListState } from "@/components/public/list-state";
import { MarkedText } from "@/components/search/marked-text";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/auth/page-context";
import { publicExperts } from "@/lib/experts/public-collection";
import { searchPublicExperts } from "@/lib/experts/public-queries";
import { fewerFilters } from "@/lib/finding/fewer-filters";
import { markedParts } from "@/lib/search/highlight";
import { alternates } from "../alternates";
import { expertFacets, expertListShape } from "../expert-list";
import { fieldNames } from "../field-names";
import { listQuery } from "../need-list";
import { postPath } from "../post-path";
import { saveHref } from "../saved-list";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, locale } = await pageContext(params);
  return {
    title: t("public.experts.title"),
    description: t("public.experts.description"),
    alternates: alternates(locale, "/experts", null),
  };
}

export default async function ExpertsPage({ params, searchParams }: Props) {
  const { ctx, t, href } = await pageContext(params);
  const shape = expertListShape(href("/experts"));
  const state = readListState(shape, await searchParams);
  const query = listQuery(shape, state);
  const [names, result] = await Promise.all([fieldNames(ctx), searchPublicExperts(ctx, query)]);
  const without = result.total === 0 ? await fewerFilters(ctx, publicExperts, query) : [];
  const post = postPath(ctx.actor.role);
  return (
    <>
      <PageHeader title={t("public.experts.title")} description={t("public.experts.description")} />
      <ListPage
        t={t}
        shape={shape}
        state={state}
        result={result}
        facets={expertFacets(t, names, state, result.facets)}
        searchLabel={t("public.experts.search")}
        placeholder={t("public.experts.placeholder")}
        countLabel={t(result.capped ? "search.atLeastExperts" : "public.experts.count", { count: result.total })}
        saveHref={saveHref(href, "expert", state, result)}
        ways={{
          without,
          all: { href: href("/experts"), label: t("public.experts.seeAll") },
          postHref: post && href(post),
        }}
      >
        <ul>
          {result.experts.map((expert) => (
            <ExpertCard
              key={expert.id}
              expert={expert}
              t={t}
              href={href(`/experts/${expert.id}`)}
              mark={(text) => <MarkedText parts={markedParts(text, result.highlights[expert.id] ?? [])} />}
            />
          ))}
        </ul>
      </ListPage>
    </>
  );
}
