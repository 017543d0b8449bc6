import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { commonNeedMembers, needs } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { allows } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { tellBureau } from "../audience";
import { needLifecycle } from "../lifecycle";
import type { NeedRow } from "../load-need";
import { canNeed, needPolicy, visibleNeeds } from "../policy";
import { dissolve } from "./dissolve-common-need";
import { endMembership } from "./end-membership";
import type { leaveCommonNeedInput } from "./input";
import { tellMember } from "./tell-member";

/**
 * 退出共性需求: the firm, the officers of its township or those of the common need take one member out, with a reason. A
 * common need of one firm is none: when only one is left it is dissolved, or Conflict while experts talk about it.
 */
export async function leaveCommonNeed(
  ctx: Context,
  input: z.output<typeof leaveCommonNeedInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const { need, common } = await loadMember(tx, input.id);
    if (common && common.organizationId === need.organizationId && common.status === "engaged")
      throw new Conflict("needs.common.result.leadTalks");
    const left = await endMembership(tx, need.id, input.reason);
    if (!left) throw new Conflict("needs.common.result.notMember");
    const [after] = await tx.db.select().from(needs).where(eq(needs.id, left.commonNeedId));
    if (!after) throw new NotFound();
    const isOver = left.firms < 2;
    if (isOver && !allows(needLifecycle, "dissolve", after.status)) throw new Conflict("needs.common.result.busy");
    if (isOver) await dissolve(tx, after, input.reason);
    if (tx.actor.role === "enterprise") await tellBureau(tx, need, "needLeftByFirm");
    else await tellMember(tx, need, "needLeft", after.title);
    return { id: need.id, code: need.code };
  });
}

/** The member and its common need; NotFound and Denied as the policy has it for either of them. */
async function loadMember(tx: Context, id: string): Promise<{ need: NeedRow; common: NeedRow | null }> {
  const [found] = await tx.db
    .select()
    .from(needs)
    .where(and(eq(needs.id, id), visibleNeeds(tx)));
  if (!found) throw new NotFound();
  const need = { ...found, invited: false, engaged: false };
  const [row] = await tx.db
    .select({ common: needs })
    .from(commonNeedMembers)
    .innerJoin(needs, eq(needs.id, commonNeedMembers.commonNeedId))
    .where(and(eq(commonNeedMembers.needId, id), isNull(commonNeedMembers.leftAt)));
  const common = row ? { ...row.common, invited: false, engaged: false } : null;
  if (!common || !canNeed(tx, "manage", common)) authorize(tx, needPolicy, "leave", need);
  return { need, common };
}
