import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { withReasonInput } from "./input";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";

/** 撤下: from the public site back to 已入库, to be put right; published anew it counts from then. */
export async function unpublishNeed(
  ctx: Context,
  input: z.output<typeof withReasonInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "unpublish");
    requireCurrent(need, input, "unpublish");
    await moveNeed(tx, "unpublish", need, { set: { publishedAt: null, expiresOn: null }, reason: input.reason });
    return { id: need.id, code: need.code };
  });
}
