import { sql } from "drizzle-orm";
import type { EmbeddedKind } from "@/db/enums";
import { embeddings, experts, needs } from "@/db/schema";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import type { Context } from "@/lib/platform/context";

const eligible = {
  need: sql`select id, version from ${needs} where status in (${sql.join(
    matchableStatuses.map((status) => sql`${status}`),
    sql`, `,
  )})`,
  expert: sql`select id, version from ${experts} where visibility <> 'hidden'`,
};

export type WaitingRecord = { id: string; version: number };

/** Records of a kind whose text may have changed since it was embedded. */
export async function waitingRecords(
  ctx: Context,
  model: string,
  kind: EmbeddedKind,
  limit: number,
): Promise<WaitingRecord[]> {
  return ctx.db.execute<WaitingRecord>(sql`${waiting(model, kind)} order by r.id limit ${limit}`);
}

/** How many texts wait to be embedded. */
export async function countWaiting(ctx: Context, model: string): Promise<number> {
  const [row] = await ctx.db.execute<{ count: number }>(
    sql`select ((select count(*) from (${waiting(model, "need")}) n) + (select count(*) from (${waiting(model, "expert")}) x))::int as count`,
  );
  return row?.count ?? 0;
}

/** Takes away vectors of other models, and of records that are gone, hidden or no longer matched. Gives how many went. */
export async function removeUnwanted(ctx: Context, model: string): Promise<number> {
  const gone = await ctx.db.execute(sql`
    delete from ${embeddings} e
    where e.model <> ${model}
      or (e.kind = 'need' and not exists (select 1 from (${eligible.need}) r where r.id = e.object_id))
      or (e.kind = 'expert' and not exists (select 1 from (${eligible.expert}) r where r.id = e.object_id))
    returning e.object_id`);
  return gone.length;
}

function waiting(model: string, kind: EmbeddedKind) {
  return sql`select r.id, r.version from (${eligible[kind]}) r
    left join ${embeddings} e on e.kind = ${kind} and e.object_id = r.id and e.model = ${model}
    where e.object_version is distinct from r.version`;
}
