import { and, eq, isNull } from "drizzle-orm";
import { commonNeedMembers, needs } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { Conflict } from "@/lib/platform/errors";
import { revise } from "@/lib/platform/lifecycle";
import { publicStatuses } from "../lifecycle";
import { firmsOf, leadColumns, standingMembers } from "./members";

/**
 * Takes a need out of the common need it stands in; when it was the lead's, the longest standing of the others leads. Gives
 * the common need and how many firms are left in it; null when the need stood in none.
 */
export async function endMembership(
  tx: Context,
  needId: string,
  reason: string,
): Promise<{ commonNeedId: string; firms: number } | null> {
  const [standing] = await tx.db
    .select({ commonNeedId: commonNeedMembers.commonNeedId })
    .from(commonNeedMembers)
    .where(and(eq(commonNeedMembers.needId, needId), isNull(commonNeedMembers.leftAt)));
  if (!standing) return null;
  const { commonNeedId } = standing;
  const [common] = await tx.db.select().from(needs).where(eq(needs.id, commonNeedId)).for("update");
  const ended = await tx.db
    .update(commonNeedMembers)
    .set({ leftAt: tx.clock(), leftBy: tx.actor.userId, leftReason: reason })
    .where(and(eq(commonNeedMembers.needId, needId), isNull(commonNeedMembers.leftAt)))
    .returning({ id: commonNeedMembers.id });
  if (!common || ended.length === 0) throw new Conflict();
  await recordAudit(tx, {
    action: "needs.leave",
    objectType: "need",
    objectId: needId,
    reason,
    detail: { commonNeedId },
  });
  const rest = await standingMembers(tx, commonNeedId);
  const hasLead = rest.some((member) => member.organizationId === common.organizationId);
  const [next] = rest;
  await revise(tx, needs, common, hasLead || !next ? {} : leadColumns(next));
  await recordAudit(tx, {
    action: "needs.release",
    objectType: "need",
    objectId: commonNeedId,
    detail: { needId, ...(hasLead || !next ? {} : { leadId: next.id }) },
  });
  if (publicStatuses.includes(common.status)) await raiseDataVersion(tx, "public");
  for (const id of [needId, commonNeedId])
    await sendJob(tx, "matching.refresh-need", { needId: id }, { singletonKey: id });
  return { commonNeedId, firms: firmsOf(rest) };
}
