import { and, eq, isNull, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { agreementEvidence, agreements, files } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { revise } from "@/lib/platform/lifecycle";
import { sumYuan, wanToYuan, yuanToFen } from "@/lib/platform/money";
import { transaction } from "@/lib/platform/transaction";
import type { EvidenceInput } from "./input";
import { recordableEvidence } from "./lifecycle";
import { type AgreementRow, loadAgreementFor } from "./load-agreement";
import { tellSides } from "./tell-sides";

/** Records an evidence mark with its paper or reference. 到款 may come many times; over the amount only when confirmed. */
export async function recordEvidence(ctx: Context, input: EvidenceInput): Promise<{ id: string; evidenceId: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadAgreementFor(tx, { id: input.id }, "recordEvidence");
    if (!recordableEvidence(row.kind, row.status).includes(input.kind))
      throw new Conflict("agreements.result.evidenceState");
    const amount = await requireEvidence(tx, row, input);
    const evidenceId = v7();
    const written = await tx.db
      .insert(agreementEvidence)
      .values({
        id: evidenceId,
        agreementId: row.id,
        kind: input.kind,
        onDate: input.onDate,
        amount,
        reference: input.reference,
        issuer: input.issuer,
        note: input.note,
        fileId: input.fileId,
        recordedBy: tx.actor.userId,
        recordedAt: tx.clock(),
      })
      .onConflictDoNothing()
      .returning({ id: agreementEvidence.id });
    if (written.length === 0) throw new Conflict("agreements.result.evidenceTwice");
    await revise(tx, agreements, row, {});
    await recordAudit(tx, {
      action: "agreements.recordEvidence",
      objectType: "agreement",
      objectId: row.id,
      detail: { evidenceId, kind: input.kind, onDate: input.onDate, amount, reference: input.reference },
    });
    await raiseDataVersion(tx, "public");
    await tellSides(tx, row, "agreementEvidence", ["party_a", "party_b", "bureau"]);
    return { id: row.id, evidenceId };
  });
}

/** Returns the amount in yuan; Invalid at the field that the mark still lacks. */
async function requireEvidence(ctx: Context, row: AgreementRow, input: EvidenceInput): Promise<string | null> {
  if (input.onDate > shanghaiDay(ctx.clock())) throw new Invalid("onDate", "agreements.result.future");
  if (!input.reference && !input.fileId) throw new Invalid("reference", "agreements.result.paperMissing");
  if (input.kind === "registered" && !input.reference) throw new Invalid("reference", "agreements.result.registration");
  if (input.kind === "registered" && !input.issuer) throw new Invalid("issuer", "agreements.result.registration");
  if (input.fileId) await requireOwnFile(ctx, row.id, input.fileId);
  const amount = input.amountWan === null ? null : wanToYuan(input.amountWan);
  if (input.amountWan !== null && amount === null) throw new Invalid("amountWan", "form.number");
  if (input.kind !== "paid") return amount;
  if (amount === null || yuanToFen(amount) <= 0n) throw new Invalid("amountWan", "form.positive");
  const paid = sumYuan([await paidSoFar(ctx, row.id), amount]);
  const exceeds = row.amount !== null && yuanToFen(paid) > yuanToFen(row.amount);
  if (exceeds && !input.acceptExcess) throw new Invalid("acceptExcess", "agreements.result.paidExceeds");
  return amount;
}

async function requireOwnFile(ctx: Context, agreementId: string, fileId: string): Promise<void> {
  const [file] = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.ownerType, "agreement"), eq(files.ownerId, agreementId)));
  if (!file) throw new Invalid("fileId", "agreements.result.fileUnknown");
}

async function paidSoFar(ctx: Context, agreementId: string): Promise<string> {
  const [row] = await ctx.db
    .select({ paid: sql<string>`coalesce(sum(${agreementEvidence.amount}), 0)::numeric(14,2)::text` })
    .from(agreementEvidence)
    .where(
      and(
        eq(agreementEvidence.agreementId, agreementId),
        eq(agreementEvidence.kind, "paid"),
        isNull(agreementEvidence.voidedAt),
      ),
    );
  return row?.paid ?? "0.00";
}
