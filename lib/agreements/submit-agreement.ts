import type { AgreementKind } from "@/db/enums";
import { agreements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { allows, transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { agreementLifecycle, isTechnical } from "./lifecycle";
import { loadAgreementFor } from "./load-agreement";
import { tellSides } from "./tell-sides";

/** 提请确认: the draft is ready for both sides to confirm. A technical contract must name its amount by now. */
export async function submitAgreement(ctx: Context, input: { id: string; version: number }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadAgreementFor(tx, input, "submit");
    if (!allows(agreementLifecycle, "submit", row.status)) throw new Conflict("agreements.result.wrongState");
    requireAmount(row);
    const moved = await transition(tx, agreements, agreementLifecycle, "submit", row);
    await recordAudit(tx, {
      action: "agreements.submit",
      objectType: "agreement",
      objectId: row.id,
      ...moved,
      detail: { textHash: row.textHash },
    });
    await tellSides(tx, row, "agreementToConfirm", ["party_a", "party_b", "expert"]);
    return { id: row.id };
  });
}

export function requireAmount(row: { kind: AgreementKind; amount: string | null }): void {
  if (isTechnical(row.kind) && row.amount === null) throw new Invalid("amountWan", "agreements.result.amountMissing");
}
