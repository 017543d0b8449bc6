import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { joinableStatuses } from "../lifecycle";
import { loadNeedFor } from "../load-need";
import { reviseNeed } from "../move-need";
import { consentOf } from "./consent";
import { enter, requireJoinable, requireNobodyNamed } from "./create-common-need";
import type { joinCommonNeedInput } from "./input";
import { lockCommonNeed } from "./lock-common-need";
import { standingMembers } from "./members";
import { tellMember } from "./tell-member";

/**
 * One more need for a common need. Any officer may bring one; what is published already takes only members whose firms have
 * agreed to be published.
 */
export async function joinCommonNeed(
  ctx: Context,
  input: z.output<typeof joinCommonNeedInput>,
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const common = await lockCommonNeed(tx, input.id);
    const need = await loadNeedFor(tx, input.needId, "join");
    requireJoinable(tx, need);
    if (!joinableStatuses.includes(common.status)) throw new Conflict("needs.common.result.closed");
    if (common.status !== "accepted") consentOf([need]);
    const text = { publicTitle: common.title, publicProblem: common.problem };
    await requireNobodyNamed(tx, text, [...(await standingMembers(tx, common.id)), need]);
    await enter(tx, common.id, [need]);
    await reviseNeed(tx, "admit", common, { set: {}, detail: { needId: need.id } });
    await tellMember(tx, need, "needJoined", common.title);
    return { id: need.id, code: need.code };
  });
}
