import { and, count, desc, eq } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import type { SavedSearchKind, SearchAlert } from "@/db/enums";
import { savedSearches } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { type SavedSearchAction, savedSearchPolicy, visibleSavedSearches } from "./policy";
import { listPath } from "./saved-query";

export type SavedSearchView = {
  id: string;
  version: number;
  kind: SavedSearchKind;
  name: string;
  alert: SearchAlert;
  query: string;
  /** The list that it stands for, without the language. */
  path: string;
  lastMailAt: Date | null;
};

const columns = {
  id: savedSearches.id,
  version: savedSearches.version,
  kind: savedSearches.kind,
  name: savedSearches.name,
  alert: savedSearches.alert,
  query: savedSearches.query,
  lastMailAt: savedSearches.lastMailAt,
};

/** The person's own, newest first; `mostSaved` keeps them to one page. */
export async function ownSavedSearches(ctx: Context): Promise<SavedSearchView[]> {
  const rows = await ctx.db
    .select(columns)
    .from(savedSearches)
    .where(visibleSavedSearches(ctx))
    .orderBy(desc(savedSearches.createdAt), desc(savedSearches.id));
  return rows.map((row) => ({ ...row, path: addressOf(row) }));
}

export function addressOf({ kind, query }: { kind: SavedSearchKind; query: string }): string {
  return query ? `${listPath[kind]}?${query}` : listPath[kind];
}

export async function countSavedSearches(ctx: Context, userId: string): Promise<number> {
  const [row] = await ctx.db.select({ value: count() }).from(savedSearches).where(eq(savedSearches.userId, userId));
  return row?.value ?? 0;
}

/** A saved search for a verb: not found for everybody but its owner. */
export async function loadSavedSearch(ctx: Context, id: string, action: SavedSearchAction) {
  const [row] = isUuid(id)
    ? await ctx.db
        .select({ ...columns, userId: savedSearches.userId })
        .from(savedSearches)
        .where(and(eq(savedSearches.id, id), visibleSavedSearches(ctx)))
    : [];
  if (!row) throw new NotFound();
  authorize(ctx, savedSearchPolicy, action, row);
  return row;
}
