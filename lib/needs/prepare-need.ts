import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { requireUnidentifiable } from "./check-mask";
import { standingMembers } from "./common/members";
import type { prepareNeedInput } from "./input";
import { editableStatuses } from "./lifecycle";
import { loadNeedFor } from "./load-need";
import { missingFields } from "./missing-fields";
import { requireCurrent, reviseNeed } from "./move-need";
import { consentVoided } from "./write-need";

/** 公开方式 and the text that the public reads. Any change to them voids the firm's consent. */
export async function prepareNeed(
  ctx: Context,
  input: z.output<typeof prepareNeedInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "prepare");
    requireCurrent(need, input);
    if (!editableStatuses.includes(need.status)) throw new Conflict("needs.result.notEditable");
    const { visibility } = input;
    if (need.common && visibility !== "masked") throw new Invalid("visibility", "needs.common.result.masked");
    const text =
      visibility === "masked"
        ? { publicTitle: input.publicTitle, publicProblem: input.publicProblem }
        : { publicTitle: null, publicProblem: null };
    if (visibility === "masked") {
      if (!text.publicTitle) throw new Invalid("publicTitle", "form.required");
      if (!text.publicProblem) throw new Invalid("publicProblem", "form.required");
      await requireUnidentifiable(tx, text, need.common ? await standingMembers(tx, need.id) : [need]);
    }
    const same =
      need.visibility === visibility &&
      need.publicTitle === text.publicTitle &&
      need.publicProblem === text.publicProblem;
    const voided = !same && need.consent !== "none";
    await reviseNeed(tx, "prepare", need, {
      set: {
        visibility,
        ...text,
        // A common need has no words but the public ones, and nothing that a form would miss.
        ...(need.common ? { title: input.publicTitle ?? "", problem: input.publicProblem ?? "" } : {}),
        missing: need.common ? [] : missingFields({ ...need, visibility }),
        ...(voided ? consentVoided : {}),
      },
      detail: { visibility, was: need.visibility, ...(voided ? { voided: true } : {}) },
    });
    return { id: need.id, code: need.code };
  });
}
