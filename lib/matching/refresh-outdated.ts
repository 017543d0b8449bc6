import { and, eq, inArray, isNull, notLike, or, sql } from "drizzle-orm";
import { matches, needs } from "@/db/schema";
import { offeredThroughCommon } from "@/lib/needs/common/through-common";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { version } from "./engine/config";

/** After an upgrade: has all live needs ranked again where a match was stored by another version of the engine, or without its rows. */
export async function refreshOutdatedMatches(ctx: Context): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const [outdated] = await tx.db
      .select({ id: matches.id })
      .from(matches)
      .innerJoin(needs, eq(needs.id, matches.needId))
      .where(
        and(
          inArray(needs.status, [...matchableStatuses]),
          sql`not ${offeredThroughCommon}`,
          or(notLike(matches.engine, `${version}%`), isNull(matches.fit)),
        ),
      )
      .limit(1);
    if (!outdated) return false;
    await sendJob(tx, "matching.refresh-all", {}, { singletonKey: "all" });
    return true;
  });
}
