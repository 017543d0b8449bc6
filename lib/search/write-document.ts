import { and, eq } from "drizzle-orm";
import { searchDocuments } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { indexWords } from "./words";

export type SearchKind = "need" | "expert" | "organization";
export type SearchAudience = "public" | "staff";
export type SearchText = { title: string; body: string };

/** Puts a record's text into the embedded index in the open transaction; null takes it out of that audience's. */
export async function writeSearchDocument(
  ctx: Context,
  kind: SearchKind,
  objectId: string,
  audience: SearchAudience,
  text: SearchText | null,
): Promise<void> {
  const key = and(
    eq(searchDocuments.kind, kind),
    eq(searchDocuments.objectId, objectId),
    eq(searchDocuments.audience, audience),
  );
  if (!text) {
    await ctx.db.delete(searchDocuments).where(key);
    return;
  }
  const row = { title: text.title, words: indexWords(`${text.title}\n${text.body}`).join(" "), updatedAt: ctx.clock() };
  await ctx.db
    .insert(searchDocuments)
    .values({ kind, objectId, audience, ...row })
    .onConflictDoUpdate({
      target: [searchDocuments.kind, searchDocuments.objectId, searchDocuments.audience],
      set: row,
    });
}
