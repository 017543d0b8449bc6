import { sql } from "drizzle-orm";
import type { Context } from "@/lib/platform/context";

/** Any number; one per database for all who write to its search server. */
const lock = 4_071_207;
/** Milliseconds to wait for another writer: a killed one's lock goes within them, a rebuild takes longer. */
const patience = 3_000;

/** Another process writes to the search server. */
export class Busy extends Error {
  override readonly name = "Busy";
}

/** The lock went with its connection: by now another process may be writing. */
export class NotAlone extends Error {
  override readonly name = "NotAlone";
}

/** Rejects with NotAlone once the lock is gone. */
export type StillAlone = () => Promise<void>;

/**
 * Runs the work while no other process writes to the search server: two writers could send an older state after a newer
 * one. The lock lives in a transaction of its own and goes with its connection; work that outlives it must ask.
 */
export async function alone<Value>(ctx: Context, work: (stillAlone: StillAlone) => Promise<Value>): Promise<Value> {
  const until = performance.now() + patience;
  for (;;) {
    const outcome = await attempt(ctx, work);
    if (outcome) return outcome.value;
    if (performance.now() > until) throw new Busy("another process writes to the search server");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Null where another has the lock. The work runs beside the transaction, which ends only on a sound connection: whatever
 * is said on a broken one ends the process (postgres 3.4.9, an uncaught TypeError in nextWrite).
 */
async function attempt<Value>(
  ctx: Context,
  work: (stillAlone: StillAlone) => Promise<Value>,
): Promise<{ value: Value } | null> {
  const [taken, finished] = [Promise.withResolvers<number | null>(), Promise.withResolvers<void>()];
  const held = ctx.pool.transaction(async (tx) => {
    const [row] = await tx.execute<{ taken: boolean; pid: number }>(
      sql`select pg_try_advisory_xact_lock(${lock}) as taken, pg_backend_pid() as pid`,
    );
    taken.resolve(row?.taken ? row.pid : null);
    if (row?.taken) await finished.promise;
  });
  let isBroken = false;
  held.catch((error) => {
    isBroken = true;
    taken.reject(error);
  });
  const pid = await taken.promise;
  if (pid === null) return null;
  try {
    return { value: await work(() => holds(ctx, pid)) };
  } finally {
    if (!isBroken) finished.resolve();
    await held.catch(() => {});
  }
}

/** Asked on another connection. */
async function holds(ctx: Context, pid: number): Promise<void> {
  const rows = await ctx.pool
    .execute(sql`select 1 from pg_locks where locktype = 'advisory' and granted and pid = ${pid}
      and classid = 0 and objid = ${lock} and objsubid = 1`)
    .catch((cause) => Promise.reject(new NotAlone("lost the lock", { cause })));
  if (rows.length === 0) throw new NotAlone("lost the lock");
}
