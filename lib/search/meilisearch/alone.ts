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

/** Null where another has the lock. Rejects as soon as the connection breaks, whatever the work is at. */
async function attempt<Value>(
  ctx: Context,
  work: (stillAlone: StillAlone) => Promise<Value>,
): Promise<{ value: Value } | null> {
  const gone = Promise.withResolvers<never>();
  gone.promise.catch(() => {});
  const held = ctx.pool.transaction(async (tx) => {
    const [row] = await tx.execute<{ taken: boolean }>(sql`select pg_try_advisory_xact_lock(${lock}) as taken`);
    const ask = async () => {
      // A connection that broke may come back under the same name: only the lock itself tells.
      const rows = await tx.execute(sql`select 1 from pg_locks where locktype = 'advisory' and granted
        and pid = pg_backend_pid() and classid = 0 and objid = ${lock} and objsubid = 1`);
      if (rows.length === 0) throw new Error("the lock is not there");
    };
    // A query on a broken connection may wait for ever: its end is heard too.
    const stillAlone = () =>
      Promise.race([ask(), gone.promise]).catch((cause) => Promise.reject(new NotAlone("lost the lock", { cause })));
    return row?.taken ? { value: await work(stillAlone) } : null;
  });
  held.catch(gone.reject);
  return held;
}
