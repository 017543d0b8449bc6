import { eq, sql } from "drizzle-orm";
import type { SavedSearchKind } from "@/db/enums";
import { savedSearchHits } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { embeddedEngine } from "@/lib/search/embedded-engine";
import type { SearchResult } from "@/lib/search/port";
import { collectionOf, searchQueryOf } from "./saved-query";

/** A search that finds more than this is no question that mail could answer. */
export const mostWatched = 1_000;

type Watched = { id: string; kind: SavedSearchKind; query: string };

/** Notes what a search finds already, so that only what comes later is told. Invalid when that is too much. */
export async function noteKnownHits(tx: Context, saved: Watched): Promise<void> {
  await forgetHits(tx, saved.id);
  const found = await embeddedEngine.search(
    tx,
    collectionOf[saved.kind],
    searchQueryOf(saved.kind, saved.query, mostWatched),
  );
  if (found.total > mostWatched) throw new Invalid("alert", "savedSearches.result.tooBroad", { most: mostWatched });
  await noteHits(tx, saved.id, exact(found, saved), null);
}

/**
 * What fits now and was not there or told before, at most `limit` of them, newest first. Read from PostgreSQL's own index,
 * which is never behind; what only resembles the question does not count.
 */
export async function newHits(tx: Context, saved: Watched, limit: number): Promise<string[]> {
  const unknown = sql`not exists (select 1 from ${savedSearchHits} h where h.saved_search_id = ${saved.id} and h.object_id = d.object_id)`;
  const collection = { ...collectionOf[saved.kind], within: unknown };
  const found = await embeddedEngine.search(tx, collection, searchQueryOf(saved.kind, saved.query, limit));
  return exact(found, saved);
}

export async function noteHits(tx: Context, savedSearchId: string, ids: readonly string[], at: Date | null) {
  if (ids.length === 0) return;
  await tx.db
    .insert(savedSearchHits)
    .values(ids.map((objectId) => ({ savedSearchId, objectId, mailedAt: at })))
    .onConflictDoNothing();
}

export async function forgetHits(tx: Context, savedSearchId: string): Promise<void> {
  await tx.db.delete(savedSearchHits).where(eq(savedSearchHits.savedSearchId, savedSearchId));
}

/** Where nothing has all the words, an engine offers what has other or fewer: fine on a page, wrong in a mail. */
function exact({ ids, relaxed, corrected }: SearchResult, { kind, query }: Watched): string[] {
  const wanted = searchQueryOf(kind, query, 0).match === "any" || !relaxed;
  return wanted && Object.keys(corrected).length === 0 ? ids : [];
}
