import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { tellFirm } from "./audience";
import type { withReasonInput } from "./input";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";

/** 重新打开 of a withdrawn or closed need: it is reviewed again from 待审核. */
export async function reopenNeed(
  ctx: Context,
  input: z.output<typeof withReasonInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "reopen");
    requireCurrent(need, input, "reopen");
    await moveNeed(tx, "reopen", need, {
      set: {
        closeReason: null,
        finishedAt: null,
        publishedAt: null,
        expiresOn: null,
        submittedAt: need.submittedAt ?? tx.clock(),
      },
      reason: input.reason,
      detail: { closeReason: need.closeReason },
    });
    await tellFirm(tx, need, "needReopened");
    return { id: need.id, code: need.code };
  });
}
