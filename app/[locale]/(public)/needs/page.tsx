import type { Metadata } from "next";
import { NeedCard } from "@/components/needs/need-card";
import { ListPage } from "@/components/public/list-page";
import { readListState } from "@/components/public/list-state";
import { MarkedText } from "@/components/search/marked-text";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/auth/page-context";
import { fewerFilters } from "@/lib/finding/fewer-filters";
import { publicNeeds } from "@/lib/needs/public-collection";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { markedParts } from "@/lib/search/highlight";
import { alternates } from "../alternates";
import { fieldNames } from "../field-names";
import { listQuery, needFacets, needListShape } from "../need-list";
import { postPath } from "../post-path";
import { saveHref } from "../saved-list";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { ctx, t, locale } = await pageContext(params);
  const { field: chosen } = await searchParams;
  const field = (await fieldNames(ctx)).list.find(({ code }) => code === chosen) ?? null;
  return {
    title: t("public.needs.title"),
    description: t("public.needs.description"),
    alternates: alternates(locale, "/needs", field),
  };
}

export default async function NeedsPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await pageContext(params);
  const shape = needListShape(href("/needs"));
  const state = readListState(shape, await searchParams);
  const query = listQuery(shape, state);
  const [names, result] = await Promise.all([fieldNames(ctx), searchPublicNeeds(ctx, query)]);
  const without = result.total === 0 ? await fewerFilters(ctx, publicNeeds, query) : [];
  const post = postPath(ctx.actor.role);
  return (
    <>
      <PageHeader
        title={t("public.needs.title")}
        description={t("public.needs.description")}
        actions={<LinkButton href={href("/compendium")}>{t("public.needs.compendium")}</LinkButton>}
      />
      <ListPage
        t={t}
        shape={shape}
        state={state}
        result={result}
        facets={needFacets(t, names, state, result.facets)}
        searchLabel={t("public.needs.search")}
        placeholder={t("public.needs.placeholder")}
        countLabel={t(result.capped ? "search.atLeastNeeds" : "public.needs.count", { count: result.total })}
        saveHref={saveHref(href, "need", state, result)}
        ways={{
          without,
          all: { href: href("/needs"), label: t("public.needs.seeAll") },
          postHref: post && href(post),
        }}
      >
        <ul>
          {result.needs.map((need) => (
            <NeedCard
              key={need.id}
              need={need}
              t={t}
              locale={locale}
              href={href(`/needs/${need.code}`)}
              field={names.of(need.fieldCode)}
              mark={(text) => <MarkedText parts={markedParts(text, result.highlights[need.id] ?? [])} />}
            />
          ))}
        </ul>
      </ListPage>
    </>
  );
}
