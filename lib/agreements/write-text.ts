import { and, eq, isNull } from "drizzle-orm";
import { agreementConfirmations, agreementMilestones } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { wanToYuan, yuanToFen } from "@/lib/platform/money";
import type { AgreementBody } from "./input";
import { isTechnical } from "./lifecycle";
import { textHash } from "./text-hash";

export type WrittenText = ReturnType<typeof readText>;

/** The columns and the hash of a typed text; amounts in yuan. Throws Invalid at the amount that cannot be. */
export function readText(input: AgreementBody, { partyAId, partyBId }: { partyAId: string; partyBId: string }) {
  const amount = yuanOf("amountWan", input.amountWan);
  const technologyAmount = isTechnical(input.kind) ? yuanOf("technologyWan", input.technologyWan) : null;
  if (technologyAmount !== null && (amount === null || yuanToFen(technologyAmount) > yuanToFen(amount)))
    throw new Invalid("technologyWan", "agreements.result.technologyOverAmount");
  const milestones = input.milestones.flatMap((line, index) =>
    line.title === "" ? [] : [{ ...line, amount: yuanOf(`milestones.${index}.amountWan`, line.amountWan) }],
  );
  const columns = {
    kind: input.kind,
    title: input.title,
    amount,
    technologyAmount,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    terms: input.terms,
  };
  return { columns, milestones, hash: textHash({ ...columns, partyAId, partyBId, milestones }) };
}

function yuanOf(field: string, wan: string | null): string | null {
  if (wan === null) return null;
  const yuan = wanToYuan(wan);
  if (yuan === null) throw new Invalid(field, "form.number");
  return yuan;
}

/** Replaces the milestones by those of the new text. */
export async function writeMilestones(
  tx: Context,
  agreementId: string,
  milestones: WrittenText["milestones"],
): Promise<void> {
  await tx.db.delete(agreementMilestones).where(eq(agreementMilestones.agreementId, agreementId));
  if (milestones.length === 0) return;
  await tx.db.insert(agreementMilestones).values(
    milestones.map((line, position) => ({
      agreementId,
      position,
      title: line.title,
      dueOn: line.dueOn,
      amount: line.amount,
    })),
  );
}

/** Voids what was confirmed; how many confirmations fell. */
export async function voidConfirmations(tx: Context, agreementId: string): Promise<number> {
  const voided = await tx.db
    .update(agreementConfirmations)
    .set({ voidedAt: tx.clock() })
    .where(and(eq(agreementConfirmations.agreementId, agreementId), isNull(agreementConfirmations.voidedAt)))
    .returning({ id: agreementConfirmations.id });
  return voided.length;
}
