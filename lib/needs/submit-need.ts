import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { tellBureau } from "./audience";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";

/** 提交: hands a draft or a returned need to the bureau. What is incomplete is taken as well and listed as 待补充. */
export async function submitNeed(
  ctx: Context,
  input: { id: string; version: number },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "submit");
    requireCurrent(need, input, "submit");
    await moveNeed(tx, "submit", need, {
      set: { submittedAt: tx.clock() },
      detail: { missing: need.missing, again: need.status === "returned" },
    });
    await tellBureau(tx, need, need.status === "returned" ? "needResubmitted" : "needSubmitted");
    return { id: need.id, code: need.code };
  });
}
