import { eq } from "drizzle-orm";
import { experts } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { loadEngagementFor } from "./load-engagement";
import { moveEngagement } from "./move-engagement";
import { howReplied } from "./reply";
import { tellParties } from "./tell-parties";

/** 推荐他人: names a colleague, in the system or in words; the officer decides whether to ask that person. */
export async function referInvitation(
  ctx: Context,
  input: { id: string; version: number; expertId: string | null; referral: string },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadEngagementFor(tx, input, "refer");
    if (input.expertId) await requireOther(tx, input.expertId, row.expertId);
    const moved = await moveEngagement(tx, "refer", row, {
      set: { referral: input.referral, referredExpertId: input.expertId, respondedAt: tx.clock() },
      reason: input.referral,
      detail: { expertId: input.expertId, ...howReplied(tx) },
    });
    await tellParties(tx, moved, "engagementReferred", ["bureau", "university"]);
    return { id: row.id };
  });
}

async function requireOther(ctx: Context, expertId: string, self: string): Promise<void> {
  const [found] = await ctx.db.select({ id: experts.id }).from(experts).where(eq(experts.id, expertId));
  if (!found || expertId === self) throw new Invalid("expertId", "engagements.result.referralUnknown");
}
