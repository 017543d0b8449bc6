import { agreements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { revise, transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import type { ReviseInput } from "./input";
import { agreementLifecycle, isTechnical, negotiableStatuses } from "./lifecycle";
import { loadAgreementFor } from "./load-agreement";
import { writeAgreementSearchDocuments } from "./search-document";
import { requireAmount } from "./submit-agreement";
import { tellSides } from "./tell-sides";
import { readText, voidConfirmations, writeMilestones } from "./write-text";

/**
 * Changes the text. Past the draft this voids the confirmations, the school's approval and the chosen scan, for all of
 * them were given to another text. A text that comes out the same changes nothing.
 */
export async function reviseAgreement(
  ctx: Context,
  input: ReviseInput,
): Promise<{ id: string; changed: boolean; voided: number }> {
  return transaction(ctx, async (tx) => {
    const row = await loadAgreementFor(tx, input, "revise");
    if (!negotiableStatuses.includes(row.status)) throw new Conflict("agreements.result.wrongState");
    if (isTechnical(input.kind) !== isTechnical(row.kind) && !row.engagementId)
      throw new Conflict("agreements.result.technicalNeedsEngagement");
    const text = readText(input, row);
    if (text.hash === row.textHash) return { id: row.id, changed: false, voided: 0 };
    const set = { ...text.columns, textHash: text.hash };
    const inDraft = row.status === "draft";
    if (!inDraft) requireAmount(text.columns);
    const moved = inDraft
      ? await revise(tx, agreements, row, set).then(() => ({}))
      : await transition(tx, agreements, agreementLifecycle, "amend", row, {
          ...set,
          approvedAt: null,
          approvedBy: null,
          approvalReference: null,
          scanFileId: null,
        });
    await writeMilestones(tx, row.id, text.milestones);
    await writeAgreementSearchDocuments(tx, [row.id]);
    const voided = inDraft ? 0 : await voidConfirmations(tx, row.id);
    await recordAudit(tx, {
      action: inDraft ? "agreements.revise" : "agreements.amend",
      objectType: "agreement",
      objectId: row.id,
      ...moved,
      detail: { fromHash: row.textHash, toHash: text.hash, voided },
    });
    if (!inDraft)
      await tellSides(tx, { ...row, title: input.title }, "agreementAmended", [
        "party_a",
        "party_b",
        "expert",
        "bureau",
      ]);
    return { id: row.id, changed: true, voided };
  });
}
