import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { searchAttributes, searchDocuments } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { engines } from "./engines";
import { learnAlone } from "./learn-alone";
import type { Collection, DocumentRef } from "./port";
import { signOf } from "./signs";
import { ascendingSortsOf, attributesOf } from "./stored-values";
import { termVector } from "./term-vector";
import { learnTerms } from "./vocabulary";
import { fold } from "./words";

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
  const columnOf = (read: (text: (typeof texts)[number]) => string | null) => sql.param(texts.map(read));
  const ids = texts.map((text) => text.objectId);
  await learnAttributes(ctx, collection, ids);
  await ctx.db.execute(sql`
    insert into ${searchDocuments} (kind, audience, object_id, title, body, folded, terms, code, facets, signs, sorts, updated_at)
    select ${collection.kind}, ${collection.audience}, given.id, given.title, given.body, given.folded, given.terms::tsvector,
      ${collection.code ? sql`upper(${collection.code})` : sql`null`}, numbered.facets, numbered.signs, ${ascendingSortsOf(collection)},
      ${ctx.clock().toISOString()}::timestamptz
    from unnest(${columnOf((text) => text.objectId)}::uuid[], ${columnOf((text) => text.title)}::text[],
      ${columnOf((text) => text.body)}::text[], ${columnOf(foldedTitle)}::text[], ${columnOf((text) => termVector(text.title, text.body))}::text[])
      as given (id, title, body, folded, terms)
    join ${collection.from} on ${collection.from.id} = given.id cross join lateral ${numberedAttributes(collection)} numbered
    on conflict (kind, object_id, audience) do update set title = excluded.title, body = excluded.body, folded = excluded.folded,
      terms = excluded.terms, code = excluded.code, facets = excluded.facets, signs = excluded.signs, sorts = excluded.sorts,
      updated_at = excluded.updated_at`);
  await learnTerms(ctx, collection.audience, texts);
  const refs = refsOf(collection, ids);
  for (const engine of engines()) await engine.write(ctx, refs);
}

/** Numbers the values that no document of the audience had before. */
async function learnAttributes(ctx: Context, collection: Collection, ids: readonly string[]): Promise<void> {
  const { audience, from } = collection;
  const unknown = sql`
    select value from (select distinct unnest(${attributesOf(collection)}) as value from ${from} where ${from.id} = any(${sql.param([...ids])}::uuid[])) given
    where not exists (select 1 from ${searchAttributes} a where a.audience = ${audience} and a.value = given.value)`;
  if ((await ctx.db.execute(sql`${unknown} limit 1`)).length === 0) return;
  await learnAlone(ctx);
  await ctx.db.execute(sql`
    insert into ${searchAttributes} (audience, value) select ${audience}, value from (${unknown}) unknown on conflict do nothing`);
}

function numberedAttributes({ audience, ...collection }: Collection): SQL {
  return sql`(select coalesce(array_agg(a.id order by a.id), '{}') as facets, coalesce(string_agg(${signOf(sql`a.id`)}, '' order by a.id), '') as signs
    from unnest(${attributesOf(collection)}) as given join ${searchAttributes} a on a.audience = ${audience} and a.value = given)`;
}

/** Null where it is the title itself, as most are. */
function foldedTitle({ title }: SearchText): string | null {
  const folded = fold(title);
  return folded === title ? null : folded;
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
