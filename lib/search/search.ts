import type { Context } from "@/lib/platform/context";
import { visitor } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";
import { isSettling, searchEngine } from "./choose-engine";
import type { Collection, SearchQuery, SearchResult, SuggestQuery, SuggestResult } from "./port";

/** Searches a collection as the reader of the context. */
export async function search(ctx: Context, collection: Collection, query: SearchQuery): Promise<SearchResult> {
  return searchEngine().search(ctx, collection, query);
}

/** The best few records of a collection for what has been typed so far, as the reader of the context. */
export async function suggestIn(ctx: Context, collection: Collection, query: SuggestQuery): Promise<SuggestResult> {
  return searchEngine().suggest(ctx, collection, query);
}

/** A search as a visitor sees it, whoever asks; kept until something public changes. */
export async function searchPublicly(ctx: Context, collection: Collection, query: SearchQuery): Promise<SearchResult> {
  const reader = { ...ctx, actor: visitor };
  const { text, filters, facets, sort, cursor, limit, match } = query;
  const key = JSON.stringify([
    collection.name,
    text,
    Object.entries(filters).sort(),
    facets,
    sort,
    cursor,
    limit,
    match,
  ]);
  // A server that has yet to hear of a change answers without it: such an answer must not be kept.
  const settled = async () => !(await isSettling(ctx, collection));
  if (!(await settled())) return search(reader, collection, query);
  // Once more inside: a change may come between the two.
  return cachedRead(ctx, "public", key, () => search(reader, collection, query), settled);
}
