import { and, eq, isNull } from "drizzle-orm";
import { agreementEvidence, agreements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict } from "@/lib/platform/errors";
import { revise } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { loadAgreementFor } from "./load-agreement";

/** Takes an evidence mark back with a reason; it stays on record as voided. 合同签订 goes only with the agreement itself. */
export async function voidEvidence(
  ctx: Context,
  input: { id: string; evidenceId: string; reason: string },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadAgreementFor(tx, { id: input.id }, "voidEvidence");
    const [voided] = await tx.db
      .update(agreementEvidence)
      .set({ voidedAt: tx.clock() })
      .where(
        and(
          eq(agreementEvidence.id, input.evidenceId),
          eq(agreementEvidence.agreementId, row.id),
          isNull(agreementEvidence.voidedAt),
        ),
      )
      .returning({ kind: agreementEvidence.kind });
    if (!voided) throw new Conflict("agreements.result.evidenceGone");
    if (voided.kind === "signed") throw new Conflict("agreements.result.signedStays");
    await revise(tx, agreements, row, {});
    await recordAudit(tx, {
      action: "agreements.voidEvidence",
      objectType: "agreement",
      objectId: row.id,
      reason: input.reason,
      detail: { evidenceId: input.evidenceId, kind: voided.kind },
    });
    await raiseDataVersion(tx, "public");
    return { id: row.id };
  });
}
