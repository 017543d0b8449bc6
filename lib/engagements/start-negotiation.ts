import { addDays, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { loadEngagementFor } from "./load-engagement";
import { moveEngagement } from "./move-engagement";
import { tellParties } from "./tell-parties";

const talkDays = 14;

/** 开始洽谈. For an application this is the firm's yes: from here on the expert's side knows the firm. */
export async function startNegotiation(ctx: Context, input: { id: string; version: number }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadEngagementFor(tx, input, "negotiate");
    const moved = await moveEngagement(tx, "negotiate", row, {
      set: { nextStep: "", nextSide: "firm", dueOn: addDays(shanghaiDay(tx.clock()), talkDays) },
    });
    await tellParties(tx, moved, "engagementNegotiating", ["firm", "expert", "university", "bureau"]);
    return { id: row.id };
  });
}
