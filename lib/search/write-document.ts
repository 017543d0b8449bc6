import { and, eq, inArray, sql } from "drizzle-orm";
import { searchDocuments } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { engines } from "./engines";
import type { Collection, DocumentRef } from "./port";
import { ascendingSortsOf, attributesOf } from "./stored-values";
import { termVector } from "./term-vector";
import { learnTerms } from "./vocabulary";

/** What a record says in one index. Its code, attributes and orders are read from the collection's own expressions. */
export type SearchText = { title: string; body: string };

/** Puts a record's text into the indexes in the open transaction; null takes it out of this collection's. */
export async function writeSearchDocument(
  ctx: Context,
  collection: Collection,
  objectId: string,
  text: SearchText | null,
): Promise<void> {
  if (text) await writeSearchDocuments(ctx, collection, [{ objectId, ...text }]);
  else await removeSearchDocuments(ctx, collection, [objectId]);
}

/** The same for the records of one batch, in one statement. */
export async function writeSearchDocuments(
  ctx: Context,
  collection: Collection,
  texts: readonly (SearchText & { objectId: string })[],
): Promise<void> {
  if (texts.length === 0) return;
  const columnOf = (read: (text: (typeof texts)[number]) => string) => sql.param(texts.map(read));
  await ctx.db.execute(sql`
    insert into ${searchDocuments} (kind, audience, object_id, title, body, terms, code, attributes, sorts, updated_at)
    select ${collection.kind}, ${collection.audience}, given.id, given.title, given.body, given.terms::tsvector,
      ${collection.code ? sql`upper(${collection.code})` : sql`null`}, ${attributesOf(collection)}, ${ascendingSortsOf(collection)},
      ${ctx.clock().toISOString()}::timestamptz
    from unnest(${columnOf((text) => text.objectId)}::uuid[], ${columnOf((text) => text.title)}::text[],
      ${columnOf((text) => text.body)}::text[], ${columnOf((text) => termVector(text.title, text.body))}::text[])
      as given (id, title, body, terms)
    join ${collection.from} on ${collection.from.id} = given.id
    on conflict (kind, object_id, audience) do update set title = excluded.title, body = excluded.body,
      terms = excluded.terms, code = excluded.code, attributes = excluded.attributes, sorts = excluded.sorts,
      updated_at = excluded.updated_at`);
  await learnTerms(ctx, collection.audience, texts);
  const refs = refsOf(
    collection,
    texts.map((text) => text.objectId),
  );
  for (const engine of engines()) await engine.write(ctx, refs);
}

/** Takes records out of the collection's indexes in the open transaction; whoever is not there stays away. */
export async function removeSearchDocuments(
  ctx: Context,
  collection: Collection,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const { kind, audience } = collection;
  const gone = await ctx.db
    .delete(searchDocuments)
    .where(
      and(
        eq(searchDocuments.kind, kind),
        eq(searchDocuments.audience, audience),
        inArray(searchDocuments.objectId, [...ids]),
      ),
    )
    .returning({ id: searchDocuments.objectId });
  const refs = refsOf(
    collection,
    gone.map((row) => row.id),
  );
  if (refs.length > 0) for (const engine of engines()) await engine.remove(ctx, refs);
}

function refsOf({ kind, audience }: Collection, ids: readonly string[]): DocumentRef[] {
  return ids.map((id) => ({ kind, id, audience }));
}
