import { and, eq } from "drizzle-orm";
import type { ConsentMethod } from "@/db/enums";
import { files } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { tellBureau } from "./audience";
import { editableStatuses } from "./lifecycle";
import { loadNeedFor, type NeedRow } from "./load-need";
import { requireCurrent, reviseNeed } from "./move-need";

/**
 * 企业确认公开: the firm agrees to the 公开方式 and the public text as they stand, by its account or a signed link; staff
 * record a signed form, which must have been uploaded.
 */
export async function confirmConsent(
  ctx: Context,
  input: { id: string; version: number },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "confirmConsent");
    requireCurrent(need, input);
    requireAskable(need);
    if (!need.visibility) throw new Invalid("visibility", "needs.result.noVisibility");
    if (need.visibility === "masked" && !(need.publicTitle && need.publicProblem))
      throw new Invalid("", "needs.result.publicText");
    const method = methodOf(tx);
    if (method === "form" && !(await hasForm(tx, need.id))) throw new Invalid("", "needs.result.noForm");
    await reviseNeed(tx, "confirmConsent", need, {
      set: {
        consent: "confirmed",
        consentMethod: method,
        consentAt: tx.clock(),
        consentVisibility: need.visibility,
      },
      detail: { method, visibility: need.visibility },
    });
    if (method !== "form" && need.status !== "draft") await tellBureau(tx, need, "consentConfirmed");
    return { id: need.id, code: need.code };
  });
}

/** The firm does not want it shown so: the officer talks to it, changes the 公开方式 and asks again. */
export async function refuseConsent(
  ctx: Context,
  input: { id: string; version: number; reason: string },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "confirmConsent");
    requireCurrent(need, input);
    requireAskable(need);
    await reviseNeed(tx, "refuseConsent", need, {
      set: { consent: "refused", consentMethod: null, consentAt: null, consentVisibility: null },
      reason: input.reason,
      detail: { method: methodOf(tx), visibility: need.visibility },
    });
    if (need.status !== "draft") await tellBureau(tx, need, "consentRefused");
    return { id: need.id, code: need.code };
  });
}

/** Consent is given before the publication; afterwards a firm withdraws its need. */
function requireAskable(need: NeedRow): void {
  if (!editableStatuses.includes(need.status) || need.consent === "confirmed")
    throw new Conflict("needs.result.wrongState");
}

function methodOf({ actor }: Context): ConsentMethod {
  if (actor.role !== "enterprise") return "form";
  return actor.via === "link" ? "link" : "account";
}

async function hasForm(tx: Context, needId: string): Promise<boolean> {
  const [form] = await tx.db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.ownerType, "need"), eq(files.ownerId, needId), eq(files.purpose, "consent")))
    .limit(1);
  return form !== undefined;
}
