import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { commonNeedMembers, type needs } from "@/db/schema";
import { recordAudits } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { moveNeed, requireCurrent } from "../move-need";
import { authorizeNeed } from "../policy";
import type { dissolveCommonNeedInput } from "./input";
import { lockCommonNeed } from "./lock-common-need";
import { standingMembers } from "./members";
import { tellMember } from "./tell-member";

/** 解散共性需求: closes it with a reason; its members go on by themselves, as they stand. */
export async function dissolveCommonNeed(
  ctx: Context,
  input: z.output<typeof dissolveCommonNeedInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const common = await lockCommonNeed(tx, input.id);
    authorizeNeed(tx, "manage", common);
    requireCurrent(common, input, "dissolve");
    await dissolve(tx, common, input.reason);
    return { id: common.id, code: common.code };
  });
}

/** The end itself, for a caller who may: every membership with the reason, the state, and word to each firm. */
export async function dissolve(tx: Context, common: typeof needs.$inferSelect, reason: string): Promise<void> {
  const members = await standingMembers(tx, common.id);
  await tx.db
    .update(commonNeedMembers)
    .set({ leftAt: tx.clock(), leftBy: tx.actor.userId, leftReason: reason })
    .where(and(eq(commonNeedMembers.commonNeedId, common.id), isNull(commonNeedMembers.leftAt)));
  await recordAudits(
    tx,
    members.map(({ id }) => ({
      action: "needs.leave",
      objectType: "need",
      objectId: id,
      reason,
      detail: { commonNeedId: common.id },
    })),
  );
  await moveNeed(tx, "dissolve", common, {
    set: { closeReason: "dissolved", finishedAt: tx.clock() },
    reason,
    detail: { needIds: members.map(({ id }) => id) },
  });
  for (const member of members) {
    await sendJob(tx, "matching.refresh-need", { needId: member.id }, { singletonKey: member.id });
    await tellMember(tx, member, "needLeft", common.title);
  }
}
