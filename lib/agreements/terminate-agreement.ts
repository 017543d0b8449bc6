import { and, eq, inArray, ne } from "drizzle-orm";
import { technicalContractKinds } from "@/db/enums";
import { agreements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { uncontractEngagement } from "@/lib/engagements/contract-engagement";
import { uncontractNeed } from "@/lib/needs/follow-engagement";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict } from "@/lib/platform/errors";
import { allows, transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { agreementLifecycle, bindingStatuses, isTechnical } from "./lifecycle";
import { type AgreementRow, loadAgreementFor } from "./load-agreement";
import { tellSides } from "./tell-sides";
import { voidConfirmations } from "./write-text";

/** 终止 with a reason. Parties may give up a text that is not in force; what is in force only the bureau ends on record. */
export async function terminateAgreement(
  ctx: Context,
  input: { id: string; version: number; reason: string },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadAgreementFor(tx, input, "terminate");
    if (!allows(agreementLifecycle, "terminate", row.status)) throw new Conflict("agreements.result.wrongState");
    const moved = await transition(tx, agreements, agreementLifecycle, "terminate", row, {
      endReason: input.reason,
      endedAt: tx.clock(),
    });
    await recordAudit(tx, {
      action: "agreements.terminate",
      objectType: "agreement",
      objectId: row.id,
      ...moved,
      reason: input.reason,
    });
    if (row.status === "effective") await release(tx, row);
    else await voidConfirmations(tx, row.id);
    await tellSides(tx, row, "agreementTerminated", ["party_a", "party_b", "expert", "bureau"]);
    return { id: row.id };
  });
}

/** Takes back what the activation did to the engagement and the need, unless another contract still holds them. */
async function release(tx: Context, row: AgreementRow): Promise<void> {
  await raiseDataVersion(tx, "public");
  if (!isTechnical(row.kind)) return;
  if (row.engagementId && !(await otherContract(tx, row, row.engagementId)))
    await uncontractEngagement(tx, row.engagementId, row.id);
  if (row.needId) await uncontractNeed(tx, row.needId, row.id);
}

async function otherContract(tx: Context, row: AgreementRow, engagementId: string): Promise<boolean> {
  const [other] = await tx.db
    .select({ id: agreements.id })
    .from(agreements)
    .where(
      and(
        eq(agreements.engagementId, engagementId),
        ne(agreements.id, row.id),
        inArray(agreements.kind, [...technicalContractKinds]),
        inArray(agreements.status, [...bindingStatuses]),
      ),
    )
    .limit(1);
  return other !== undefined;
}
