import type { Metadata } from "next";
import { NeedCard } from "@/components/needs/need-card";
import { ListPage } from "@/components/public/list-page";
import { listHref, readListState } from "@/components/public/list-state";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/auth/page-context";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { alternates } from "../alternates";
import { fieldNames } from "../field-names";
import { listQuery, needFacets, needListShape } from "../need-list";

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
  const [names, result] = await Promise.all([fieldNames(ctx), searchPublicNeeds(ctx, listQuery(shape, state))]);
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
        countLabel={t("public.needs.count", { count: result.total })}
        help={
          <>
            {Object.keys(state.filters).length > 0 && (
              <LinkButton href={listHref(shape, state, { filters: {} })}>{t("public.list.clear")}</LinkButton>
            )}
            <LinkButton href={href("/needs")}>{t("public.needs.seeAll")}</LinkButton>
          </>
        }
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
            />
          ))}
        </ul>
      </ListPage>
    </>
  );
}
