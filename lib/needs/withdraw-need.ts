import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { tellBureau, tellFirm } from "./audience";
import type { withReasonInput } from "./input";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";

/** 撤回: the firm no longer asks. An officer can bring it back (reopen). */
export async function withdrawNeed(
  ctx: Context,
  input: z.output<typeof withReasonInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "withdraw");
    requireCurrent(need, input, "withdraw");
    await moveNeed(tx, "withdraw", need, { set: { finishedAt: tx.clock() }, reason: input.reason });
    if (tx.actor.role !== "enterprise") await tellFirm(tx, need, "needWithdrawn");
    else if (need.status !== "draft") await tellBureau(tx, need, "needWithdrawn");
    return { id: need.id, code: need.code };
  });
}
