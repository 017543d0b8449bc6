import { type SQL, sql } from "drizzle-orm";
import { searchDocuments } from "@/db/schema";
import { type Context, visitor } from "@/lib/platform/context";
import type { Collection, IndexedDocument } from "./port";
import { pinyinOf } from "./spelling";
import { attributesOf, plainSortsOf } from "./stored-values";
import { isHan, pairsOf, type Token, titleTokensOf, tokensOf } from "./tokens";

/** What an outer engine should hold of these records as they now stand; those that are missing it should not hold. */
export async function documentsOf(
  ctx: Context,
  collection: Collection,
  ids: readonly string[],
): Promise<IndexedDocument[]> {
  return ids.length === 0
    ? []
    : read(ctx, collection, sql`d.object_id = any(${sql.param([...ids])}::uuid[])`, ids.length);
}

/** The next documents of a collection by id, for a rebuild; null begins. */
export async function documentsAfter(
  ctx: Context,
  collection: Collection,
  after: string | null,
  limit: number,
): Promise<IndexedDocument[]> {
  return read(ctx, collection, after ? sql`d.object_id > ${after}::uuid` : sql`true`, limit);
}

type Row = Pick<IndexedDocument, "id" | "title" | "body" | "code" | "sorts"> & { attributes: string[]; at: string };

/** A public document also has to be what a visitor may see: a second fence behind the one that wrote it. */
async function read(ctx: Context, collection: Collection, where: SQL, limit: number): Promise<IndexedDocument[]> {
  const { kind, audience } = collection;
  const seen = audience === "public" ? collection.visible({ ...ctx, actor: visitor }) : sql`true`;
  const rows = await ctx.db.execute<Row>(sql`
    select d.object_id as id, d.title, d.body, d.code, ${attributesOf(collection)} as attributes,
      ${plainSortsOf(collection)} as sorts, d.updated_at::text as at
    from ${searchDocuments} d join ${collection.from} on ${collection.from.id} = d.object_id
    where d.kind = ${kind} and d.audience = ${audience} and not d.hidden and ${where} and ${seen}
    order by d.object_id limit ${limit}`);
  return rows.map(({ at, attributes, ...row }) => ({
    ...row,
    kind,
    audience,
    titleTerms: termsFor(row.title, titleTokensOf(row.title)),
    bodyTerms: termsFor(row.body, tokensOf(row.body)),
    attributes: byName(collection, attributes),
    updatedAt: new Date(at),
  }));
}

/** Words, lexemes and pairs of a text, and how its Chinese words are typed in pinyin. */
function termsFor(text: string, tokens: readonly Token[]): string[] {
  const han = [...new Set(tokens.map((token) => token.term).filter((term) => isHan(term) && term.length > 1))];
  const typed = han.map(pinyinOf).flatMap(({ full, initials }) => [full, initials]);
  return [...new Set([...tokens.flatMap((token) => [token.term, token.lexeme]), ...pairsOf(text), ...typed])];
}

function byName(collection: Collection, stored: readonly string[]): Record<string, string[]> {
  const names = Object.keys(collection.attributes);
  const valuesOf = (name: string) =>
    stored.filter((each) => each.startsWith(`${name}=`)).map((each) => each.slice(name.length + 1));
  return Object.fromEntries(names.map((name) => [name, valuesOf(name)]));
}
