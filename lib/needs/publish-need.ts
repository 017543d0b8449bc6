import { addDays, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { tellFirm } from "./audience";
import { requireUnidentifiable } from "./check-mask";
import { consentOf } from "./common/consent";
import { firmsOf, standingMembers } from "./common/members";
import { loadNeedFor, type NeedRow } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";

/** A published need is offered for half a year, then expires (renewable). */
export const publicationDays = 183;

/** 发布: shows a classified, consented need to whom its 公开方式 allows. Conflict when its state moved on. */
export async function publishNeed(
  ctx: Context,
  input: { id: string; version: number },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "publish");
    requireCurrent(need, input, "publish");
    await requirePublishable(tx, need);
    const now = tx.clock();
    await moveNeed(tx, "publish", need, {
      set: {
        publishedAt: now,
        expiresOn: addDays(shanghaiDay(now), publicationDays),
        ownerId: need.ownerId ?? tx.actor.userId,
        ...(need.common ? { ...consentOf(await standingMembers(tx, need.id)), consentAt: now } : {}),
      },
      detail: { visibility: need.visibility },
    });
    await tellFirm(tx, need, "needPublished");
    return { id: need.id, code: need.code };
  });
}

/** Throws Invalid with the first thing that publishing still lacks; the database's CHECKs say the same. */
export async function requirePublishable(tx: Context, need: NeedRow): Promise<void> {
  if (need.type === "non_technical") throw new Invalid("", "needs.result.nonTechnical");
  if (need.missing.length > 0) throw new Invalid("", "needs.result.missing", { count: need.missing.length });
  if (!need.fieldCode || !need.industry) throw new Invalid("fieldCode", "needs.result.unclassified");
  if (need.common) return requireCommonPublishable(tx, need);
  if (need.consent !== "confirmed" || need.consentVisibility !== need.visibility)
    throw new Invalid("", "needs.result.consent");
  if (need.visibility === "masked" && !(need.publicTitle && need.publicProblem))
    throw new Invalid("publicTitle", "needs.result.publicText");
  if (need.visibility === "masked") await requireUnidentifiable(tx, need, [need]);
}

/** Several firms, each agreed to be published, and none of them named. */
async function requireCommonPublishable(tx: Context, need: NeedRow): Promise<void> {
  const members = await standingMembers(tx, need.id);
  if (firmsOf(members) < 2) throw new Conflict("needs.common.result.oneFirm");
  consentOf(members);
  await requireUnidentifiable(tx, need, members);
}
