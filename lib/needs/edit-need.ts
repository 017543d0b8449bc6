import { asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { needIndicators } from "@/db/schema";
import { isStaff } from "@/lib/auth/roles";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { SavedNeed } from "./create-need";
import type { editNeedInput } from "./input";
import { editableStatuses } from "./lifecycle";
import { loadNeedFor, type NeedRow } from "./load-need";
import { requireCurrent, reviseNeed } from "./move-need";
import { consentedFields, consentVoided, needColumns, writeIndicators } from "./write-need";

/** Saves the form over a need that is not published. A changed text voids the firm's consent; once accepted, staff edit. */
export async function editNeed(ctx: Context, input: z.output<typeof editNeedInput>): Promise<SavedNeed> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "edit");
    requireCurrent(need, input);
    if (!mayStillEdit(tx, need)) throw new Conflict("needs.result.notEditable");
    const columns = needColumns(input, need.collectedOn ?? shanghaiDay(tx.clock()));
    const before = await indicatorsOf(tx, need.id);
    const changed = changedFields(need, { ...columns, industry: input.industry ?? need.industry });
    const indicatorsChanged = JSON.stringify(before) !== JSON.stringify(input.indicators.map(indicatorCells));
    const voids =
      need.consent !== "none" &&
      (indicatorsChanged || changed.some((field) => (consentedFields as readonly string[]).includes(field)));
    if (indicatorsChanged) await writeIndicators(tx, need.id, input.indicators);
    await reviseNeed(tx, "edit", need, {
      set: { ...columns, industry: input.industry ?? need.industry, ...(voids ? consentVoided : {}) },
      detail: { fields: indicatorsChanged ? [...changed, "indicators"] : changed, ...(voids ? { voided: true } : {}) },
    });
    return {
      id: need.id,
      code: need.code,
      version: need.version + 1,
      consented: need.consent === "confirmed" && !voids,
    };
  });
}

/** Firms and townships edit until the need is accepted, staff until it is published. */
export function mayStillEdit(ctx: Context, need: Pick<NeedRow, "status">): boolean {
  const byStaff = isStaff(ctx.actor.role) || ctx.actor.role === "system";
  return editableStatuses.includes(need.status) && (byStaff || need.status !== "accepted");
}

type Cells = { name: string; present: string; target: string; unit: string; method: string };

function indicatorCells({ name, present, target, unit, method }: Cells): Cells {
  return { name, present, target, unit, method };
}

async function indicatorsOf(tx: Context, needId: string): Promise<Cells[]> {
  const rows = await tx.db
    .select()
    .from(needIndicators)
    .where(eq(needIndicators.needId, needId))
    .orderBy(asc(needIndicators.position));
  return rows.map(indicatorCells);
}

function changedFields(before: NeedRow, after: Partial<NeedRow>): string[] {
  return Object.entries(after)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof NeedRow]))
    .map(([key]) => key)
    .filter((key) => key !== "missing");
}
