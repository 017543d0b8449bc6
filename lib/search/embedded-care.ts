import { asc, gt, sql } from "drizzle-orm";
import { searchDocuments } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { Collection, EngineHealth, RebuildReport } from "./port";

const batch = 200;

/** Writes every document of the collection anew from its record, batch by batch while search goes on; the words are to be counted after it (`countTerms`). */
export async function rebuildEmbedded(ctx: Context, collection: Collection): Promise<RebuildReport> {
  const started = performance.now();
  let documents = 0;
  for (let after: string | null = null; ; ) {
    const ids = await idsAfter(ctx, collection, after);
    if (ids.length === 0) break;
    await transaction(ctx, async (tx) => collection.refresh?.(tx, ids));
    documents += ids.length;
    after = ids.at(-1) ?? null;
  }
  await removeOrphans(ctx, collection);
  return { documents, milliseconds: Math.round(performance.now() - started) };
}

async function idsAfter(ctx: Context, { from }: Collection, after: string | null): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: sql<string>`${from.id}` })
    .from(from)
    .where(after ? gt(from.id, after) : undefined)
    .orderBy(asc(from.id))
    .limit(batch);
  return rows.map((row) => row.id);
}

/** A document without its record cannot arise in a verb; a restored or hand-edited database may have one. */
async function removeOrphans(ctx: Context, { kind, from }: Collection): Promise<void> {
  await ctx.db.execute(sql`delete from ${searchDocuments} d where d.kind = ${kind}
    and not exists (select 1 from ${from} where ${from.id} = d.object_id)`);
}

/** Written with the record, so never behind; "degraded" while there are documents that an older version wrote. */
export async function embeddedHealth(ctx: Context): Promise<EngineHealth> {
  const [row] = await ctx.db.execute<{ documents: number; old: number }>(sql`
    select count(*)::int as documents, count(*) filter (where ${searchDocuments.terms} = ''::tsvector)::int as old from ${searchDocuments}`);
  const old = row?.old ?? 0;
  return { state: old > 0 ? "degraded" : "ok", documents: row?.documents ?? 0, lag: old, detail: null };
}
