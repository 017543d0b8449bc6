import { and, eq } from "drizzle-orm";
import { agreementEvidence, agreements, files } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { contractEngagement } from "@/lib/engagements/contract-engagement";
import { contractNeed } from "@/lib/needs/follow-engagement";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { allows, transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { confirmedSides } from "./confirm-agreement";
import { agreementLifecycle, isTechnical } from "./lifecycle";
import { type AgreementRow, loadAgreementFor } from "./load-agreement";
import { tellSides } from "./tell-sides";

/**
 * 生效: an officer has compared the stamped scan with the confirmed text. Writes the mark 合同签订; a technical contract
 * also takes its engagement and its need to 已签约, a framework never does.
 */
export async function activateAgreement(
  ctx: Context,
  input: { id: string; version: number; scanFileId: string; signedOn: string },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadAgreementFor(tx, input, "activate");
    if (!allows(agreementLifecycle, "activate", row.status)) throw new Conflict("agreements.result.wrongState");
    await requireComplete(tx, row, input);
    const now = tx.clock();
    const moved = await transition(tx, agreements, agreementLifecycle, "activate", row, {
      scanFileId: input.scanFileId,
      signedOn: input.signedOn,
      effectiveAt: now,
      checkedBy: tx.actor.userId,
    });
    await tx.db.insert(agreementEvidence).values({
      agreementId: row.id,
      kind: "signed",
      onDate: input.signedOn,
      reference: row.code,
      fileId: input.scanFileId,
      recordedBy: tx.actor.userId,
      recordedAt: now,
    });
    await recordAudit(tx, {
      action: "agreements.activate",
      objectType: "agreement",
      objectId: row.id,
      ...moved,
      detail: { signedOn: input.signedOn, scanFileId: input.scanFileId, textHash: row.textHash },
    });
    if (isTechnical(row.kind)) {
      if (row.engagementId) await contractEngagement(tx, row.engagementId, row.id);
      if (row.needId) await contractNeed(tx, row.needId, row.id);
    }
    await raiseDataVersion(tx, "public");
    await tellSides(tx, row, "agreementEffective", ["party_a", "party_b", "expert", "bureau"]);
    return { id: row.id, code: row.code };
  });
}

async function requireComplete(
  ctx: Context,
  row: AgreementRow,
  input: { scanFileId: string; signedOn: string },
): Promise<void> {
  if ((await confirmedSides(ctx, row)).length < 2) throw new Conflict("agreements.result.notConfirmed");
  if (!row.approvedAt) throw new Conflict("agreements.result.notApproved");
  if (input.signedOn > shanghaiDay(ctx.clock())) throw new Invalid("signedOn", "agreements.result.future");
  const [scan] = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(
      and(
        eq(files.id, input.scanFileId),
        eq(files.ownerType, "agreement"),
        eq(files.ownerId, row.id),
        eq(files.purpose, "scan"),
      ),
    );
  if (!scan) throw new Invalid("scanFileId", "agreements.result.scanMissing");
}
