import { and, eq, isNull } from "drizzle-orm";
import type { ConfirmationSide } from "@/db/enums";
import { agreementConfirmations, agreements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { revise, transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { agreementLifecycle } from "./lifecycle";
import { type AgreementRow, loadAgreementFor } from "./load-agreement";
import { tellSides } from "./tell-sides";

/**
 * A party confirms the text that it read, by its hash. With both sides' word the agreement waits for the stamps. The
 * two sides may confirm at the same moment: the row is held, and the hash, not the version, says that nothing changed.
 */
export async function confirmAgreement(
  ctx: Context,
  input: { id: string; textHash: string },
): Promise<{ id: string; sealed: boolean }> {
  return transaction(ctx, async (tx) => {
    const side: ConfirmationSide = tx.actor.role === "enterprise" ? "party_a" : "party_b";
    const row = await loadAgreementFor(tx, { id: input.id }, side === "party_a" ? "confirmA" : "confirmB");
    if (row.status !== "confirming") throw new Conflict("agreements.result.wrongState");
    if (row.textHash !== input.textHash) throw new Conflict("agreements.result.textChanged");
    const given = await confirmedSides(tx, row);
    if (given.includes(side)) throw new Conflict("agreements.result.alreadyConfirmed");
    await tx.db.insert(agreementConfirmations).values({
      agreementId: row.id,
      side,
      userId: tx.actor.userId,
      textHash: row.textHash,
      at: tx.clock(),
    });
    const sealed = given.length === 1;
    const moved = sealed
      ? await transition(tx, agreements, agreementLifecycle, "seal", row)
      : await revise(tx, agreements, row, {}).then(() => ({}));
    await recordAudit(tx, {
      action: "agreements.confirm",
      objectType: "agreement",
      objectId: row.id,
      ...moved,
      detail: { side, textHash: row.textHash },
    });
    if (sealed) await tellSides(tx, row, "agreementToSeal", ["party_a", "party_b", "expert", "bureau"]);
    else await tellSides(tx, row, "agreementConfirmed", [side === "party_a" ? "party_b" : "party_a"]);
    return { id: row.id, sealed };
  });
}

/** Sides whose confirmation of the present text stands. */
export async function confirmedSides(ctx: Context, row: Pick<AgreementRow, "id" | "textHash">) {
  const rows = await ctx.db
    .select({ side: agreementConfirmations.side })
    .from(agreementConfirmations)
    .where(
      and(
        eq(agreementConfirmations.agreementId, row.id),
        eq(agreementConfirmations.textHash, row.textHash),
        isNull(agreementConfirmations.voidedAt),
      ),
    );
  return rows.map((confirmation) => confirmation.side);
}
