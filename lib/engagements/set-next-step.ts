import type { Side } from "@/db/enums";
import { engagements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { revise } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { openStatuses } from "./lifecycle";
import { loadEngagementFor } from "./load-engagement";
import { canEngagement } from "./policy";
import { tellParties } from "./tell-parties";

/** 下一步: what is to be done, by which side, until when. The side hears of it. */
export async function setNextStep(
  ctx: Context,
  input: { id: string; version: number; nextStep: string; nextSide: Side; dueOn: string | null },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadEngagementFor(tx, input, "setNextStep");
    if (!openStatuses.includes(row.status)) throw new Conflict("engagements.result.wrongState");
    const { nextStep, nextSide, dueOn } = input;
    await revise(tx, engagements, row, { nextStep, nextSide, dueOn, lastActivityAt: tx.clock() });
    await recordAudit(tx, {
      action: "engagements.setNextStep",
      objectType: "engagement",
      objectId: row.id,
      reason: nextStep,
      detail: { nextSide, dueOn },
    });
    // Before the two sides have met, words of one are not carried to the other.
    const met = canEngagement({ ...tx.actor, role: "expert", expertId: row.expertId }, "readContact", row);
    await tellParties(tx, row, "engagementNextStep", [nextSide], { step: met ? nextStep : "" });
    return { id: row.id };
  });
}
