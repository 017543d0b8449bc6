import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { tellBureau, tellFirm } from "./audience";
import type { solveNeedInput } from "./input";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";

/** 已解决 | 部分解决: the firm confirms it, or staff record it with evidence; no contract is asked for (现场解决). */
export async function solveNeed(
  ctx: Context,
  input: z.output<typeof solveNeedInput>,
): Promise<{ id: string; code: string }> {
  const verb = input.outcome === "solved" ? "solve" : "solvePartly";
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "solve");
    requireCurrent(need, input, verb);
    const byFirm = tx.actor.role === "enterprise";
    if (!byFirm && input.note.length < 4) throw new Invalid("note", "needs.result.evidence");
    await moveNeed(tx, verb, need, {
      set: { finishedAt: tx.clock() },
      reason: input.note,
      detail: { confirmedBy: byFirm ? "firm" : "bureau" },
    });
    await (byFirm ? tellBureau(tx, need, "needSolved") : tellFirm(tx, need, "needSolved"));
    return { id: need.id, code: need.code };
  });
}
