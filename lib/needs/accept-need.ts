import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { tellFirm } from "./audience";
import type { acceptNeedInput } from "./input";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";
import { recordReview } from "./review-need";

/** 入库: the need is real and technical. What is missing may follow; what is no technical need is passed on instead. */
export async function acceptNeed(
  ctx: Context,
  input: Omit<z.output<typeof acceptNeedInput>, "opinion"> & { opinion?: string },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "accept");
    requireCurrent(need, input, "accept");
    if (need.type === "non_technical") throw new Invalid("", "needs.result.nonTechnical");
    await moveNeed(tx, "accept", need, {
      set: { acceptedAt: tx.clock(), ownerId: need.ownerId ?? tx.actor.userId },
      reason: input.opinion,
    });
    await recordReview(tx, need.id, "accepted", input.opinion);
    await tellFirm(tx, need, "needAccepted");
    return { id: need.id, code: need.code };
  });
}
