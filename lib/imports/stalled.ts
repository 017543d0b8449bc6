import { and, inArray, type SQL, sql } from "drizzle-orm";
import { importRows, imports } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

/** Longest time without a row done, or without a preview, that a living worker takes: its job would have expired by then. */
const silentMinutes = 30;
/** A job is sent with its import; one that is gone after this has failed for good. */
const jobMinutes = 2;

const states = { uploaded: "imports.read", running: "imports.run" } as const;

/**
 * That nobody works on an import any more: its job is in the dead letters or gone, or no worker has moved it for half an
 * hour. A predicate on `imports`, so that a page says so even where no worker is left to notice.
 */
export function stalledImport(ctx: Context): SQL {
  const before = (minutes: number) =>
    sql`${new Date(ctx.clock().getTime() - minutes * 60_000).toISOString()}::timestamptz`;
  const movedAt = sql`greatest(${imports.statusSince},
    (select max(r.done_at) from ${importRows} r where r.import_id = ${imports.id}))`;
  const alive = sql`exists (select 1 from pgboss.job j where j.name in (${states.uploaded}, ${states.running})
    and j.state in ('created', 'retry', 'active') and j.data->>'importId' = ${imports.id}::text)`;
  return and(
    inArray(imports.status, Object.keys(states) as (keyof typeof states)[]),
    sql`(${movedAt} < ${before(silentMinutes)} or (${movedAt} < ${before(jobMinutes)} and not ${alive}))`,
  ) as SQL;
}
