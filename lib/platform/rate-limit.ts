import { eq, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { rateLimits } from "@/db/schema";
import type { Context } from "./context";
import { TooMany } from "./errors";

/** How many tries a window has, and its length. */
export type Limit = { tries: number; seconds: number };
/** What is left of the window after a try, and the whole seconds until it begins anew. */
export type Allowance = { left: number; resetSeconds: number };

/**
 * Takes one try of a key's fixed window by a single upsert, so it is exact under any concurrency. Throws TooMany with
 * the seconds left. Always on the pool, never in a transaction that may be rolled back.
 */
export async function takeTry(db: Database, key: string, limit: Limit, now: Date): Promise<Allowance> {
  const start = now.toISOString();
  const over = sql`${rateLimits.windowStart} <= ${start}::timestamptz - make_interval(secs => ${limit.seconds})`;
  const [row] = await db
    .insert(rateLimits)
    .values({ key, windowStart: now, count: 1 })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimits.count} + 1 end`,
        windowStart: sql`case when ${over} then ${start}::timestamptz else ${rateLimits.windowStart} end`,
      },
    })
    .returning({ count: rateLimits.count, windowStart: rateLimits.windowStart });
  if (!row) return { left: limit.tries, resetSeconds: limit.seconds };
  const ms = row.windowStart.getTime() + limit.seconds * 1000 - now.getTime();
  const resetSeconds = Math.max(1, Math.ceil(ms / 1000));
  if (row.count > limit.tries) throw new TooMany(resetSeconds);
  return { left: limit.tries - row.count, resetSeconds };
}

/** Gives a try back: what succeeded does not count against the next one. */
export async function giveTryBack(db: Database, key: string): Promise<void> {
  await db
    .update(rateLimits)
    .set({ count: sql`greatest(${rateLimits.count} - 1, 0)` })
    .where(eq(rateLimits.key, key));
}

/** The job limits.forget: no window is longer than a day, so counts of last week say nothing any more. */
export async function forgetOldTries(ctx: Context): Promise<void> {
  const lastWeek = new Date(ctx.clock().getTime() - 7 * 86_400_000);
  await ctx.db.delete(rateLimits).where(lt(rateLimits.windowStart, lastWeek));
}
