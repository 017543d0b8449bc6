import { and, eq } from "drizzle-orm";
import { agreementMilestones, agreements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid, NotFound } from "@/lib/platform/errors";
import { revise } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { bindingStatuses } from "./lifecycle";
import { loadAgreementFor } from "./load-agreement";

/** Marks a milestone of an agreement in force as done on a day; without a day it is open again. */
export async function markMilestone(
  ctx: Context,
  input: { id: string; milestoneId: string; doneOn: string | null },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadAgreementFor(tx, { id: input.id }, "markMilestone");
    if (!bindingStatuses.includes(row.status)) throw new Conflict("agreements.result.wrongState");
    if (input.doneOn && input.doneOn > shanghaiDay(tx.clock())) throw new Invalid("doneOn", "agreements.result.future");
    const changed = await tx.db
      .update(agreementMilestones)
      .set({ doneOn: input.doneOn })
      .where(and(eq(agreementMilestones.id, input.milestoneId), eq(agreementMilestones.agreementId, row.id)))
      .returning({ id: agreementMilestones.id });
    if (changed.length === 0) throw new NotFound();
    await revise(tx, agreements, row, {});
    await recordAudit(tx, {
      action: "agreements.markMilestone",
      objectType: "agreement",
      objectId: row.id,
      detail: { milestoneId: input.milestoneId, doneOn: input.doneOn },
    });
    return { id: row.id };
  });
}
