import { and, eq, isNotNull } from "drizzle-orm";
import type { z } from "zod";
import { fields } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { classifyNeedInput } from "./input";
import { classifiableStatuses } from "./lifecycle";
import { loadNeedFor } from "./load-need";
import { requireCurrent, reviseNeed } from "./move-need";

/** 分类: field of level 2 and industry, a condition of publishing. */
export async function classifyNeed(
  ctx: Context,
  input: z.output<typeof classifyNeedInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "classify");
    requireCurrent(need, input);
    if (!classifiableStatuses.includes(need.status)) throw new Conflict("needs.result.wrongState");
    await requireField(tx, input.fieldCode);
    await reviseNeed(tx, "classify", need, {
      set: { fieldCode: input.fieldCode, industry: input.industry },
      detail: {
        fieldCode: input.fieldCode,
        industry: input.industry,
        was: { fieldCode: need.fieldCode, industry: need.industry },
      },
    });
    return { id: need.id, code: need.code };
  });
}

async function requireField(tx: Context, code: string): Promise<void> {
  const [field] = await tx.db
    .select({ code: fields.code })
    .from(fields)
    .where(and(eq(fields.code, code), isNotNull(fields.parentCode), eq(fields.active, true)));
  if (!field) throw new Invalid("fieldCode", "form.choose");
}
