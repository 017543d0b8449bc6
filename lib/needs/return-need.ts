import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { tellFirm, tellTownship } from "./audience";
import type { returnNeedInput } from "./input";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";
import { recordReview } from "./review-need";

/** 退回补充: back to the firm and the township with an opinion that says what is wanted. */
export async function returnNeed(
  ctx: Context,
  input: z.output<typeof returnNeedInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "return");
    requireCurrent(need, input, "return");
    await moveNeed(tx, "return", need, { reason: input.opinion });
    await recordReview(tx, need.id, "returned", input.opinion);
    await tellFirm(tx, need, "needReturned");
    await tellTownship(tx, need, "needReturned");
    return { id: need.id, code: need.code };
  });
}
