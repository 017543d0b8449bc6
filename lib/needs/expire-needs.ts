import { and, eq, inArray, lt, sql } from "drizzle-orm";
import { engagements, needs } from "@/db/schema";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { transaction } from "@/lib/platform/transaction";
import { tellBureau, tellFirm } from "./audience";
import { needLifecycle } from "./lifecycle";
import { moveNeed } from "./move-need";

const quietDays = 60;

/** The nightly job: what has passed its last day expires, each need in a transaction of its own. Returns how many. */
export async function expireNeeds(ctx: Context): Promise<number> {
  const due = await ctx.db.select({ id: needs.id }).from(needs).where(isDue(ctx));
  let expired = 0;
  for (const { id } of due) if (await expireNeed(ctx, id)) expired += 1;
  log.info({ expired }, "needs.expire");
  return expired;
}

async function expireNeed(ctx: Context, id: string): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const [need] = await tx.db
      .select()
      .from(needs)
      .where(and(eq(needs.id, id), isDue(tx)));
    if (!need) return false;
    await moveNeed(tx, "expire", need, { detail: { expiresOn: need.expiresOn } });
    await tellFirm(tx, need, "needExpired");
    await tellBureau(tx, need, "needExpired");
    return true;
  }).catch((error) => {
    // Somebody moved it meanwhile; tomorrow's run looks again.
    if (error instanceof Conflict) return false;
    throw error;
  });
}

/** Parties who talk are not cut off: an engagement that was touched in the last 60 days keeps its need open. */
function isDue(ctx: Context) {
  const now = ctx.clock();
  const quietSince = new Date(now.getTime() - quietDays * 86_400_000).toISOString();
  return and(
    inArray(needs.status, [...needLifecycle.transitions.expire.from]),
    lt(needs.expiresOn, shanghaiDay(now)),
    sql`not exists (select 1 from ${engagements} where ${engagements.needId} = ${needs.id}
      and ${engagements.status} not in ('declined', 'referred', 'failed') and ${engagements.lastActivityAt} > ${quietSince})`,
  );
}
