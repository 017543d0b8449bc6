import { SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Chip, ChipList } from "@/components/ui/chip";
import { FacetList } from "@/components/ui/facet-list";
import { HiddenInputs } from "@/components/ui/hidden-inputs";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/translate";
import { ListHelp, type ListWays } from "./list-help";
import { hiddenInputs, type ListShape, type ListState, listHref, toggled } from "./list-state";

export type Facet = {
  name: string;
  title: string;
  counts: Record<string, number>;
  label: (value: string) => string;
  /** Vocabulary order; by count where there is none. */
  order?: readonly string[];
  shown?: (value: string) => boolean;
};

export type ListResult = {
  total: number;
  first: number;
  next: string | null;
  previous: string | null;
  relaxed: boolean;
  capped: boolean;
  words: string[];
  corrected: Record<string, string>;
  ids: string[];
};

type Props = {
  t: Translate;
  shape: ListShape;
  state: ListState;
  result: ListResult;
  facets: Facet[];
  placeholder: string;
  searchLabel: string;
  countLabel: string;
  /** Where the list is saved; null for one that cannot be. */
  saveHref: string | null;
  children: ReactNode;
  ways: ListWays;
};

/** Search box, chips, facets, order, results and pages: one form for all public lists. */
export function ListPage(props: Props) {
  const { t, shape, state, result, facets, children } = props;
  return (
    <>
      <SearchField
        action={shape.path}
        label={props.searchLabel}
        submitLabel={t("shell.action.search")}
        defaultValue={state.q}
        placeholder={props.placeholder}
        hidden={hiddenInputs(shape, state, ["q", "match"])}
      />
      <div className="mt-6 gap-10 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <section aria-labelledby="results" className="min-w-0 lg:order-2">
          <ResultsHead {...props} />
          <Chosen {...props} />
          <Corrected {...props} />
          <Wider {...props} />
          {result.ids.length > 0 ? children : <ListHelp {...props} />}
          <Pages {...props} />
        </section>
        <section id="filters" aria-labelledby="filters-title" className="mt-10 scroll-mt-4 no-print lg:mt-0">
          <h2 id="filters-title" className="border-b border-line pb-2 text-base">
            {t("public.list.filters")}
          </h2>
          {facets.map((facet) => (
            <FacetList key={facet.name} title={facet.title} {...facetItems(t, shape, state, facet)} />
          ))}
        </section>
      </div>
    </>
  );
}

function ResultsHead({ t, shape, state, result, countLabel, saveHref }: Props) {
  const sorts = [...(state.q ? ["relevance"] : []), ...shape.sorts];
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-3 border-b border-line pb-2">
      <h2 id="results" className="tabular text-base">
        {countLabel}
      </h2>
      <div className="flex flex-wrap items-center gap-2 no-print">
        {saveHref && (
          <TextLink href={saveHref} rel="nofollow" className="inline-flex min-h-11 items-center px-2 text-sm">
            {t("savedSearches.link")}
          </TextLink>
        )}
        <a
          href="#filters"
          className="inline-flex min-h-11 items-center gap-1.5 px-2 text-sm text-accent underline underline-offset-4 lg:hidden"
        >
          <SlidersHorizontal aria-hidden="true" className="size-4" />
          {t("shell.action.filter")}
        </a>
        {result.total > 1 && (
          <form action={shape.path} method="get" className="flex items-center gap-2">
            <HiddenInputs values={hiddenInputs(shape, state, ["sort"])} />
            <Select
              name="sort"
              aria-label={t("public.list.sort")}
              defaultValue={state.sort}
              options={sorts.map((sort) => ({ value: sort, label: t(`public.sort.${sort}`) }))}
              key={state.sort}
            />
            <Button type="submit" size="sm" variant="ghost">
              {t("public.list.sort")}
            </Button>
          </form>
        )}
      </div>
    </div>
  );
}

function Chosen({ t, shape, state, facets }: Props) {
  const chosen = facets.flatMap((facet) => (state.filters[facet.name] ?? []).map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-3 no-print">
      <ChipList label={t("public.list.chosen")}>
        {chosen.map(({ facet, value }) => (
          <Chip
            key={`${facet.name}.${value}`}
            label={facet.label(value)}
            href={listHref(shape, state, { filters: toggled(state.filters, facet.name, value) })}
            removeLabel={t("public.list.remove")}
          />
        ))}
      </ChipList>
      <TextLink href={listHref(shape, state, { filters: {} })} className="inline-flex min-h-11 items-center text-sm">
        {t("public.list.clear")}
      </TextLink>
    </div>
  );
}

/** Tells which words were found instead of mistyped ones. */
function Corrected({ t, result }: Props) {
  const pairs = Object.entries(result.corrected);
  if (pairs.length === 0 || result.total === 0) return null;
  const [typed, meant] = [0, 1].map((side) => pairs.map((pair) => pair[side] as string).join(t("public.comma")));
  return <Notice className="mb-4">{t("search.corrected", { typed: typed ?? "", meant: meant ?? "" })}</Notice>;
}

/** Tells when not every word was found, and offers that where little was. */
function Wider({ t, shape, state, result }: Props) {
  if (result.relaxed && result.total > 0)
    return (
      <Notice className="mb-4">{t("public.list.relaxed", { words: result.words.join(t("public.comma")) })}</Notice>
    );
  if (result.relaxed || result.words.length < 2 || result.total >= 5) return null;
  return (
    <p className="mb-4">
      <TextLink href={listHref(shape, state, { match: "any" })}>{t("public.list.wider")}</TextLink>
    </p>
  );
}

function Pages({ t, shape, state, result }: Props) {
  if (result.total === 0) return null;
  return (
    <Pagination
      label={t("public.list.pages")}
      previous={
        result.previous === null
          ? undefined
          : { href: listHref(shape, state, { cursor: result.previous }), label: t("shell.action.previous") }
      }
      next={
        result.next === null
          ? undefined
          : { href: listHref(shape, state, { cursor: result.next }), label: t("shell.action.next") }
      }
      summary={t("public.list.range", {
        from: Math.min(result.first + 1, result.total),
        to: result.first + result.ids.length,
        total: result.capped ? t("search.atLeast", { count: result.total }) : result.total,
      })}
    />
  );
}

const shortList = 8;

function facetItems(t: Translate, shape: ListShape, state: ListState, facet: Facet) {
  const chosen = state.filters[facet.name] ?? [];
  const known = [...new Set([...(facet.order ?? []), ...Object.keys(facet.counts), ...chosen])];
  const values = known
    .filter((value) => (facet.counts[value] ?? 0) > 0 || chosen.includes(value))
    .filter((value) => !facet.shown || facet.shown(value) || chosen.includes(value));
  if (!facet.order) values.sort((a, b) => (facet.counts[b] ?? 0) - (facet.counts[a] ?? 0) || (a < b ? -1 : 1));
  const cut = !facet.order && state.all !== facet.name && values.length > shortList + 2;
  const items = values
    .filter((value, index) => !cut || index < shortList || chosen.includes(value))
    .map((value) => ({
      label: facet.label(value),
      count: facet.counts[value] ?? 0,
      active: chosen.includes(value),
      href: listHref(shape, state, { filters: toggled(state.filters, facet.name, value) }),
    }));
  const more = cut
    ? {
        label: t("public.list.all", { count: values.length }),
        href: `${listHref(shape, state, { all: facet.name })}#filters`,
      }
    : undefined;
  return { items, more };
}
