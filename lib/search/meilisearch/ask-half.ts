import type { FederatedMultiSearchParams, SearchResponse } from "meilisearch";
import type { Collection, SearchQuery } from "../port";
import type { QueryWord } from "../query-words";
import { type Answer, askMany, type Place, within } from "./ask-server";
import { OuterUnavailable } from "./breaker";
import { attributeField } from "./index-fields";
import { indexName, sortRules } from "./index-settings";
import { queryOf } from "./query-text";
import { chosenFilters, filterOf } from "./search-request";
import type { OuterServer } from "./server";

/** Every combination of so many words is a query of its own. */
const mostCombined = 5;

type AskedQuery = Pick<SearchQuery, "filters" | "facets" | "sort" | "limit">;

/**
 * Records with at least half of the words, those with more of them first. The server's own strategies only drop words
 * in one order ("a b" finds no record with b alone), so each combination is asked for and the answers are joined there.
 */
export async function askHalf(
  server: OuterServer,
  collection: Collection,
  query: AskedQuery,
  words: readonly QueryWord[],
  place: Place,
): Promise<Answer> {
  const there = await wordsThere(server, collection, words, place);
  const least = Math.ceil(words.length / 2);
  if (there.length < least) return { ids: [], total: 0, matched: 0, facets: noFacets(query) };
  const combined = combinations(there.slice(0, mostCombined), Math.min(least, mostCombined));
  const filtered = chosenFilters(collection, query.filters);
  const others = query.facets.filter((name) => filtered.includes(name));
  const [page, matched, ...counted] = await Promise.all([
    join(server, collection, query, combined, filterOf(query.filters, filtered, place.hidden), place),
    filtered.length > 0
      ? join(server, collection, { ...query, facets: [], limit: 0 }, combined, filterOf({}, [], place.hidden), place)
      : null,
    ...others.map((name) => {
      const filter = filterOf(
        query.filters,
        filtered.filter((each) => each !== name),
        place.hidden,
      );
      return join(server, collection, { ...query, facets: [name], limit: 0 }, combined, filter, place);
    }),
  ]);
  const own = Object.fromEntries(others.map((name, at) => [name, counted[at]!.facets[name] ?? {}]));
  return { ...page, matched: (matched ?? page).total, facets: { ...page.facets, ...own } };
}

/** The words that the index has at all, rarest first. */
async function wordsThere(
  server: OuterServer,
  collection: Collection,
  words: readonly QueryWord[],
  place: Place,
): Promise<QueryWord[]> {
  const queries = words.map((word) => ({
    indexUid: indexName(server, collection),
    q: queryOf([word]),
    matchingStrategy: "all" as const,
    filter: filterOf({}, [], place.hidden),
    hitsPerPage: 0,
    page: 1,
  }));
  const results = await askMany(server, queries, place);
  return words
    .map((word, at) => ({ word, count: results[at]?.totalHits ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count)
    .map(({ word }) => word);
}

async function join(
  server: OuterServer,
  collection: Collection,
  query: AskedQuery,
  combined: readonly (readonly QueryWord[])[],
  filter: (string | string[])[],
  { first, budget }: Place,
): Promise<Answer> {
  const index = indexName(server, collection);
  const most = Math.max(...combined.map((words) => words.length));
  const asked: FederatedMultiSearchParams = {
    federation: {
      offset: first,
      limit: query.limit,
      facetsByIndex: { [index]: query.facets.filter((name) => name in collection.attributes).map(attributeField) },
    },
    queries: combined.map((words) => ({
      indexUid: index,
      q: queryOf(words),
      matchingStrategy: "all",
      filter,
      sort: sortRules(collection, query.sort),
      attributesToRetrieve: ["id"],
      federationOptions: { weight: words.length / most },
    })),
  };
  const found: SearchResponse = await within(budget, (signal) => server.reader.multiSearch(asked, { signal }));
  if (!Array.isArray(found?.hits)) throw new OuterUnavailable("refused", "not an answer of a search server");
  const total = found.estimatedTotalHits ?? 0;
  const counted = found.facetsByIndex?.[index]?.distribution ?? {};
  return {
    ids: found.hits.map((hit) => String(hit.id)),
    total,
    matched: total,
    facets: Object.fromEntries(query.facets.map((name) => [name, counted[attributeField(name)] ?? {}])),
  };
}

/** All choices of at least so many. */
function combinations<Value>(values: readonly Value[], least: number): Value[][] {
  const choose = (from: readonly Value[], size: number): Value[][] =>
    size === 0
      ? [[]]
      : from.flatMap((value, at) => choose(from.slice(at + 1), size - 1).map((rest) => [value, ...rest]));
  return Array.from({ length: values.length - least + 1 }, (_, more) => choose(values, least + more)).flat();
}

function noFacets({ facets }: AskedQuery): Answer["facets"] {
  return Object.fromEntries(facets.map((name) => [name, {}]));
}
