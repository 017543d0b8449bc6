import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { tellFirm } from "./audience";
import type { closeNeedInput } from "./input";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";

/** 关闭, with a coded reason. */
export async function closeNeed(
  ctx: Context,
  input: z.output<typeof closeNeedInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "close");
    requireCurrent(need, input, "close");
    await moveNeed(tx, "close", need, {
      set: { closeReason: input.reason, finishedAt: tx.clock() },
      reason: input.note,
      detail: { closeReason: input.reason },
    });
    await tellFirm(tx, need, "needClosed");
    return { id: need.id, code: need.code };
  });
}
