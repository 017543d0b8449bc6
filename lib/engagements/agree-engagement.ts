import { addDays, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { loadEngagementFor } from "./load-engagement";
import { moveEngagement } from "./move-engagement";
import { tellParties } from "./tell-parties";

const draftDays = 14;

/** 达成意向: what was agreed in principle, in a few words; the agreement is drafted next. */
export async function agreeEngagement(
  ctx: Context,
  input: { id: string; version: number; note?: string },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadEngagementFor(tx, input, "agree");
    const moved = await moveEngagement(tx, "agree", row, {
      set: { nextStep: "", nextSide: "university", dueOn: addDays(shanghaiDay(tx.clock()), draftDays) },
      reason: input.note,
    });
    await tellParties(tx, moved, "engagementAgreed", ["firm", "expert", "university", "bureau"]);
    return { id: row.id };
  });
}
