import { needs } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import { addDays, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { needLifecycle } from "./lifecycle";
import { loadNeedFor, type NeedRow } from "./load-need";
import { writeNeedSearchDocument } from "./search-document";

/** A published need is offered for half a year, then expires (renewable). */
export const publicationDays = 183;

/** 发布: shows a classified, consented need to whom its 公开方式 allows. Conflict when its state moved on. */
export async function publishNeed(
  ctx: Context,
  input: { id: string; version: number },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "publish");
    if (need.version !== input.version) throw new Conflict();
    requirePublishable(need);
    const now = tx.clock();
    const moved = await transition(tx, needs, needLifecycle, "publish", need, {
      publishedAt: now,
      expiresOn: addDays(shanghaiDay(now), publicationDays),
      ownerId: need.ownerId ?? tx.actor.userId,
    });
    await recordAudit(tx, {
      action: "needs.publish",
      objectType: "need",
      objectId: need.id,
      ...moved,
      detail: { visibility: need.visibility },
    });
    await writeNeedSearchDocument(tx, need.id);
    await raiseDataVersion(tx, "public");
    await sendJob(tx, "matching.refresh-need", { needId: need.id }, { singletonKey: need.id });
    return { id: need.id, code: need.code };
  });
}

/** Throws Invalid with the first thing that publishing still lacks; the database's CHECKs say the same. */
export function requirePublishable(need: NeedRow): void {
  if (need.type === "non_technical") throw new Invalid("", "needs.result.nonTechnical");
  if (need.missing.length > 0) throw new Invalid("", "needs.result.missing", { count: need.missing.length });
  if (!need.fieldCode || !need.industry) throw new Invalid("fieldCode", "needs.result.unclassified");
  if (need.consent !== "confirmed" || need.consentVisibility !== need.visibility)
    throw new Invalid("", "needs.result.consent");
  if (need.visibility === "masked" && !(need.publicTitle && need.publicProblem))
    throw new Invalid("publicTitle", "needs.result.publicText");
}
