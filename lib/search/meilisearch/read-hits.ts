import { and, eq, inArray } from "drizzle-orm";
import { searchDocuments } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection } from "../port";

export type Hit = { id: string; title: string; body: string };

/** The last word is PostgreSQL's: hits in their order, without those that the reader may not see or that are no more. */
export async function readHits(ctx: Context, collection: Collection, ids: readonly string[]): Promise<Hit[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select({ id: searchDocuments.objectId, title: searchDocuments.title, body: searchDocuments.body })
    .from(collection.from)
    .innerJoin(searchDocuments, eq(searchDocuments.objectId, collection.from.id))
    .where(
      and(
        inArray(collection.from.id, [...ids]),
        eq(searchDocuments.kind, collection.kind),
        eq(searchDocuments.audience, collection.audience),
        eq(searchDocuments.hidden, false),
        collection.visible(ctx),
      ),
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
