import { addDays, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import type { MessageRef } from "@/lib/platform/form-state";
import { transaction } from "@/lib/platform/transaction";
import { loadEngagementFor } from "./load-engagement";
import { moveEngagement } from "./move-engagement";
import { capacityWarning } from "./open-engagement";
import { howReplied, loadCapacity } from "./reply";
import { tellParties } from "./tell-parties";

/** Days in which the firm should answer a proposal. */
const firmDays = 5;

/** 接受: the expert (or who answers for them) says yes with a proposal; the firm is next, and both now see whom to call. */
export async function acceptInvitation(
  ctx: Context,
  input: { id: string; version: number; proposal: string },
): Promise<{ id: string; warning: MessageRef | null }> {
  return transaction(ctx, async (tx) => {
    const row = await loadEngagementFor(tx, input, "accept");
    const now = tx.clock();
    const moved = await moveEngagement(tx, "accept", row, {
      set: {
        proposal: input.proposal,
        respondedAt: now,
        nextStep: "",
        nextSide: "firm",
        dueOn: addDays(shanghaiDay(now), firmDays),
      },
      detail: howReplied(tx),
    });
    await tellParties(tx, moved, "engagementAccepted", ["firm", "bureau", "university", "expert"]);
    return { id: row.id, warning: await capacityWarning(tx, await loadCapacity(tx, row.expertId)) };
  });
}
