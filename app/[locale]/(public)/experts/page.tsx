import type { Metadata } from "next";
import { ExpertCard } from "@/components/public/expert-card";
import { type Facet, ListPage } from "@/components/public/list-page";
import { type ListShape, listHref, readListState } from "@/components/public/list-state";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { cooperationModes, industries } from "@/db/enums";
import { pageContext } from "@/lib/auth/page-context";
import { searchPublicExperts } from "@/lib/experts/public-queries";
import { alternates } from "../alternates";
import { fieldNames } from "../field-names";
import { fieldFacet, isField, isName, listQuery } from "../need-list";

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
  const shape: ListShape = {
    path: href("/experts"),
    attributes: {
      field: isField,
      industry: (value) => (industries as readonly string[]).includes(value),
      service: (value) => (cooperationModes as readonly string[]).includes(value),
      university: isName,
    },
    sorts: ["confirmed", "name"],
  };
  const state = readListState(shape, await searchParams);
  const [names, result] = await Promise.all([fieldNames(ctx), searchPublicExperts(ctx, listQuery(shape, state))]);
  const byCount = (name: string, label: Facet["label"]): Facet => ({
    name,
    title: t(`public.facet.${name}`),
    counts: result.facets[name] ?? {},
    label,
  });
  return (
    <>
      <PageHeader title={t("public.experts.title")} description={t("public.experts.description")} />
      <ListPage
        t={t}
        shape={shape}
        state={state}
        result={result}
        facets={[
          fieldFacet(t, names, state, result.facets.field),
          byCount("industry", (value) => t(`vocabulary.industry.${value}`)),
          byCount("university", (value) => value),
          byCount("service", (value) => t(`vocabulary.cooperation.${value}`)),
        ]}
        searchLabel={t("public.experts.search")}
        placeholder={t("public.experts.placeholder")}
        countLabel={t("public.experts.count", { count: result.total })}
        help={
          <>
            {Object.keys(state.filters).length > 0 && (
              <LinkButton href={listHref(shape, state, { filters: {} })}>{t("public.list.clear")}</LinkButton>
            )}
            <LinkButton href={href("/experts")}>{t("public.experts.seeAll")}</LinkButton>
          </>
        }
      >
        <ul>
          {result.experts.map((expert) => (
            <ExpertCard key={expert.id} expert={expert} t={t} href={href(`/experts/${expert.id}`)} />
          ))}
        </ul>
      </ListPage>
    </>
  );
}
