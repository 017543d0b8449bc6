import { agreements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { revise } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { loadAgreementFor } from "./load-agreement";
import { tellSides } from "./tell-sides";

/** 校内审批: the university officer records the school's approval of this text by its reference number. */
export async function approveAgreement(
  ctx: Context,
  input: { id: string; version: number; reference: string },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadAgreementFor(tx, input, "approve");
    if (row.status !== "confirming" && row.status !== "sealing") throw new Conflict("agreements.result.wrongState");
    await revise(tx, agreements, row, {
      approvedAt: tx.clock(),
      approvedBy: tx.actor.userId,
      approvalReference: input.reference,
    });
    await recordAudit(tx, {
      action: "agreements.approve",
      objectType: "agreement",
      objectId: row.id,
      detail: { reference: input.reference, textHash: row.textHash },
    });
    await tellSides(tx, row, "agreementApproved", ["party_a", "bureau"]);
    return { id: row.id };
  });
}
