import type { MultiSearchQuery, MultiSearchResult } from "meilisearch";
import type { Collection, SearchQuery, SearchResult } from "../port";
import { OuterUnavailable } from "./breaker";
import { asUnavailable } from "./failures";
import { attributeField } from "./index-fields";
import { indexName } from "./index-settings";
import { type Mark, markQuery } from "./mark";
import { type Attempt, type RequestPart, searchRequests } from "./search-request";
import type { OuterServer } from "./server";

/** `matched` counts what the text finds without the filters; `total` stops at one more than is reachable. */
export type Answer = { ids: string[]; total: number; matched: number; facets: SearchResult["facets"] };

/** Milliseconds that a search may still wait for the server, all its attempts together. */
export type Budget = { left: number };
/** Where a page begins, what is left out of it, and the mark without which the server's word does not count. */
export type Place = { first: number; hidden: readonly string[]; mark: Mark; budget: Budget };

type Result = MultiSearchResult<Record<string, unknown>>;
type PartResult = { part: RequestPart; result: Result };

/** One attempt, in one request. Rejects with OuterUnavailable where there is no answer in time. */
export async function askServer(
  server: OuterServer,
  collection: Collection,
  query: Pick<SearchQuery, "filters" | "facets" | "sort" | "limit">,
  attempt: Attempt,
  place: Place,
): Promise<Answer> {
  const requests = searchRequests(indexName(server, collection), collection, query, attempt, place);
  const results = await askMany(
    server,
    requests.map((each) => each.query),
    place,
  );
  const parts = requests.map(({ part }, at): PartResult => ({ part, result: results[at] as Result }));
  const page = partOf(parts, "page") as Result;
  return {
    ids: page.hits.map((hit) => String(hit.id)),
    total: page.totalHits ?? 0,
    matched: (partOf(parts, "matched") ?? page).totalHits ?? 0,
    facets: Object.fromEntries(query.facets.map((name) => [name, facetOf(name, parts, page)])),
  };
}

/** Searches in one request, one answer each, by a server that has the mark. */
export async function askMany(
  server: OuterServer,
  queries: readonly MultiSearchQuery[],
  { mark, budget }: Pick<Place, "mark" | "budget">,
): Promise<Result[]> {
  const asked = [...queries, markQuery(server, mark)];
  const results = await within(budget, (signal) => multiSearch(server, asked, signal));
  if (results.at(-1)?.totalHits !== 1) throw new OuterUnavailable("lost");
  return results.slice(0, -1);
}

/** Whoever answers something else is no search server, whatever the status. */
export async function multiSearch(
  { reader }: OuterServer,
  queries: MultiSearchQuery[],
  signal: AbortSignal,
): Promise<Result[]> {
  const answer = await reader.multiSearch({ queries }, { signal });
  const results = answer?.results;
  if (Array.isArray(results) && results.length === queries.length && results.every((each) => Array.isArray(each?.hits)))
    return results;
  throw new OuterUnavailable("refused", "not an answer of a search server");
}

/** A request that must be answered in the time that is left. */
export async function within<Value>(budget: Budget, request: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const started = performance.now();
  return request(AbortSignal.timeout(Math.max(1, Math.round(budget.left))))
    .catch((error) => Promise.reject(asUnavailable(error)))
    .finally(() => {
      budget.left -= performance.now() - started;
    });
}

function partOf(parts: readonly PartResult[], wanted: "page" | "matched"): Result | undefined {
  return parts.find(({ part }) => part === wanted)?.result;
}

function facetOf(name: string, parts: readonly PartResult[], page: Result): Record<string, number> {
  const own = parts.find(({ part }) => typeof part === "object" && part.facet === name);
  return (own?.result ?? page).facetDistribution?.[attributeField(name)] ?? {};
}
