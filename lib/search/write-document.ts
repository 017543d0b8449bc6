import { and, eq, sql } from "drizzle-orm";
import { searchDocuments } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { SearchAudience, SearchKind } from "./port";
import { indexWords } from "./words";

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
  await writeSearchDocuments(ctx, kind, audience, [{ objectId, ...text }]);
}

/** The same for the records of one batch, in one statement. */
export async function writeSearchDocuments(
  ctx: Context,
  kind: SearchKind,
  audience: SearchAudience,
  texts: readonly (SearchText & { objectId: string })[],
): Promise<void> {
  if (texts.length === 0) return;
  await ctx.db
    .insert(searchDocuments)
    .values(
      texts.map(({ objectId, title, body }) => ({
        kind,
        objectId,
        audience,
        title,
        words: indexWords(`${title}\n${body}`).join(" "),
        updatedAt: ctx.clock(),
      })),
    )
    .onConflictDoUpdate({
      target: [searchDocuments.kind, searchDocuments.objectId, searchDocuments.audience],
      set: {
        title: sql`excluded.title`,
        words: sql`excluded.words`,
        updatedAt: sql`excluded.updated_at`,
      },
    });
}
