import type { FailureCode } from "@/db/enums";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { loadEngagementFor } from "./load-engagement";
import { moveEngagement } from "./move-engagement";
import { tellParties } from "./tell-parties";

/** 未达成 with a code. When it was the last one alive, the need is offered again. */
export async function failEngagement(
  ctx: Context,
  input: { id: string; version: number; code: FailureCode; note?: string },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadEngagementFor(tx, input, "fail");
    const moved = await moveEngagement(tx, "fail", row, {
      set: { failureCode: input.code, failureNote: input.note ?? "" },
      reason: input.note,
      detail: { code: input.code },
    });
    await tellParties(tx, moved, "engagementFailed", ["firm", "expert", "university", "bureau"]);
    return { id: row.id };
  });
}
