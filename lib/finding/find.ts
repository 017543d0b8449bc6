import { type Context, visitor } from "@/lib/platform/context";
import type { Collection, SearchKind, SearchQuery, SearchResult } from "@/lib/search/port";
import { search, searchPublicly } from "@/lib/search/search";
import { readLines, type SuggestedLine } from "./read-lines";
import { collectionsFor, readsStaffIndex } from "./suggest";

export type Found = Pick<SearchResult, "total" | "capped" | "first" | "next" | "previous" | "relaxed" | "corrected"> & {
  kind: SearchKind;
  items: SuggestedLine[];
};

/**
 * What fits a text, grouped by kind in the order of the suggestions, as the reader may see it: a few of every kind, or
 * a page (`cursor`) of one.
 */
export async function findAll(
  ctx: Context,
  { text, kind, cursor }: { text: string; kind: SearchKind | null; cursor: string | null },
): Promise<Found[]> {
  if (!text) return [];
  const asked = collectionsFor(ctx.actor).filter((collection) => kind === null || collection.kind === kind);
  return Promise.all(asked.map((collection) => find(ctx, collection, text, kind ? { cursor, limit: 30 } : undefined)));
}

/** A page of one kind with filters and facets, as staff search it; null where the reader's index has no such kind. */
export async function findForStaff(
  ctx: Context,
  kind: SearchKind,
  query: SearchQuery,
): Promise<(SearchResult & { items: SuggestedLine[] }) | null> {
  const collection = readsStaffIndex(ctx.actor) && collectionsFor(ctx.actor).find((each) => each.kind === kind);
  if (!collection) return null;
  const found = await search(ctx, collection, query);
  return { ...found, items: await readLines(ctx, collection, found.ids, found.highlights) };
}

async function find(
  ctx: Context,
  collection: Collection,
  text: string,
  { cursor, limit }: { cursor: string | null; limit: number } = { cursor: null, limit: 6 },
): Promise<Found> {
  const staff = readsStaffIndex(ctx.actor);
  const reader = staff ? ctx : { ...ctx, actor: visitor };
  const query = { text, filters: {}, facets: [], sort: "relevance", cursor, limit };
  const found = await (staff ? search : searchPublicly)(reader, collection, query);
  const { ids, highlights, words: _words, facets: _facets, ...figures } = found;
  return { ...figures, kind: collection.kind, items: await readLines(reader, collection, ids, highlights) };
}
