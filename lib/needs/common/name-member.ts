import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { commonNeedMembers, engagements } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { authorizeNeed } from "../policy";
import type { nameMemberInput } from "./input";
import { lockCommonNeed } from "./lock-common-need";
import { standingMembers } from "./members";
import { tellMember } from "./tell-member";

/**
 * 告知成员企业: the bureau names one member firm to the experts who said yes to the common need, and to nobody else. Said is
 * said: there is no way back. Conflict while no expert has said yes.
 */
export async function nameMember(
  ctx: Context,
  input: z.output<typeof nameMemberInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const common = await lockCommonNeed(tx, input.id);
    authorizeNeed(tx, "manage", common);
    const member = (await standingMembers(tx, common.id)).find(({ id }) => id === input.needId);
    if (!member) throw new Conflict("needs.common.result.notMember");
    const talking = await talkingExperts(tx, common.id);
    if (talking.length === 0) throw new Conflict("needs.common.result.nobodyTalks");
    const named = await tx.db
      .update(commonNeedMembers)
      .set({ namedAt: tx.clock() })
      .where(and(eq(commonNeedMembers.id, member.membershipId), isNull(commonNeedMembers.namedAt)))
      .returning({ id: commonNeedMembers.id });
    if (named.length === 0) throw new Conflict();
    await recordAudit(tx, {
      action: "needs.nameMember",
      objectType: "need",
      objectId: common.id,
      detail: { needId: member.id, engagementIds: talking.map(({ id }) => id) },
    });
    await tellMember(tx, member, "needNamed", common.title);
    const params = { code: common.code, title: common.title };
    for (const { id, expertId } of talking)
      await notify(
        tx,
        { expertIds: [expertId] },
        { kind: "commonMemberNamed", params, path: `/workspace/engagements/${id}` },
      );
    return { id: common.id, code: common.code };
  });
}

/** Engagements whose expert sees through the mask: the same as `engaged` of the policy. */
async function talkingExperts(tx: Context, needId: string) {
  return tx.db
    .select({ id: engagements.id, expertId: engagements.expertId })
    .from(engagements)
    .where(
      and(
        eq(engagements.needId, needId),
        inArray(engagements.status, ["interested", "negotiating", "agreed", "contracted"]),
        sql`not (${engagements.status} = 'interested' and ${engagements.origin} = 'applied')`,
      ),
    );
}
