import type { MultiSearchQuery, SearchParams } from "meilisearch";
import type { Collection, SearchQuery } from "../port";
import { attributeField } from "./index-fields";
import { deepest, sortRules } from "./index-settings";

/** How one attempt looks for the text: strictly first, then wider. */
export type Attempt = Pick<
  SearchParams,
  "q" | "matchingStrategy" | "rankingScoreThreshold" | "attributesToSearchOn" | "hybrid" | "locales"
>;

export type RequestPart = "page" | "matched" | { facet: string };

/**
 * One attempt as a multi-search: the page; where filters are set, what the text matches without them; and each filtered
 * attribute's counts under the filters of the others. `hidden` ids are left out of every one.
 */
export function searchRequests(
  index: string,
  collection: Collection,
  query: Pick<SearchQuery, "filters" | "facets" | "sort" | "limit">,
  attempt: Attempt,
  { first, hidden }: { first: number; hidden: readonly string[] },
): { part: RequestPart; query: MultiSearchQuery }[] {
  const filtered = chosenFilters(collection, query.filters);
  const facets = query.facets.filter((name) => collection.attributes[name] !== undefined);
  const filterBut = (but: string | null) =>
    filterOf(
      query.filters,
      filtered.filter((name) => name !== but),
      hidden,
    );
  const base = { indexUid: index, ...attempt, attributesToRetrieve: ["id"] };
  const counting = { ...base, hitsPerPage: 0, page: 1 };
  return [
    {
      part: "page",
      query: {
        ...base,
        filter: filterBut(null),
        sort: sortRules(collection, query.sort),
        facets: facets.filter((name) => !filtered.includes(name)).map(attributeField),
        hitsPerPage: query.limit,
        page: Math.floor(first / query.limit) + 1,
      },
    },
    ...(filtered.length > 0
      ? [{ part: "matched" as const, query: { ...counting, filter: filterOf({}, [], hidden) } }]
      : []),
    ...facets
      .filter((name) => filtered.includes(name))
      .map((name) => ({
        part: { facet: name },
        query: { ...counting, filter: filterBut(name), facets: [attributeField(name)] },
      })),
  ];
}

/** Where a page begins, from an earlier answer's cursor; pages are of one size. */
export function firstOf(query: Pick<SearchQuery, "cursor" | "limit">): number {
  const given = query.cursor && /^\d{1,6}$/.test(query.cursor) ? Number(query.cursor) : 0;
  return Math.floor(Math.min(given, deepest) / query.limit) * query.limit;
}

/** The attributes of the collection for which values were chosen; others do not exist and filter nothing. */
export function chosenFilters(collection: Collection, filters: SearchQuery["filters"]): string[] {
  return Object.keys(filters).filter((name) => name in collection.attributes && (filters[name]?.length ?? 0) > 0);
}

/** Values of one attribute are alternatives, attributes hold together. */
export function filterOf(
  filters: SearchQuery["filters"],
  names: readonly string[],
  hidden: readonly string[],
): (string | string[])[] {
  const chosen = names.map((name) => filters[name]!.map((value) => `${attributeField(name)} = ${quoted(value)}`));
  return hidden.length > 0 ? [...chosen, `id NOT IN [${hidden.map(quoted).join(", ")}]`] : chosen;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, (character) => `\\${character}`)}"`;
}
