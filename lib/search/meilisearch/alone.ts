import { sql } from "drizzle-orm";
import type { Context } from "@/lib/platform/context";

/** Any number; one per database for all who write to its search server. */
const lock = 4_071_207;

/**
 * Runs the work while no other process writes to the search server: two writers could send an older state after a newer
 * one. The lock lives in a transaction of its own and goes with its connection, if the process dies.
 */
export async function alone<Value>(ctx: Context, work: () => Promise<Value>): Promise<Value> {
  return ctx.pool.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lock})`);
    return work();
  });
}
