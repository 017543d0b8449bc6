import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { tellFirm } from "./audience";
import type { transferNeedInput } from "./input";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";
import { recordReview } from "./review-need";

/** 转办: what is no technical need goes to the office that handles it, and is not counted. */
export async function transferNeed(
  ctx: Context,
  input: z.output<typeof transferNeedInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "transfer");
    requireCurrent(need, input, "transfer");
    await moveNeed(tx, "transfer", need, {
      set: { type: "non_technical", closeReason: "transferred", finishedAt: tx.clock() },
      reason: input.opinion,
      detail: { type: need.type },
    });
    await recordReview(tx, need.id, "transferred", input.opinion);
    await tellFirm(tx, need, "needTransferred");
    return { id: need.id, code: need.code };
  });
}
