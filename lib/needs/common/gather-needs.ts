import type { Context } from "@/lib/platform/context";
import { Denied, Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { canNeed } from "../policy";
import { loadMembers, requireJoinable } from "./create-common-need";
import { firmsOf } from "./members";

/**
 * What was ticked in the inbox, for the page that asks for the common words; nothing is written. What cannot become a common
 * need is refused at once, as `createCommonNeed` would, rather than after the words are written.
 */
export async function gatherNeeds(ctx: Context, { need }: { need: string[] }): Promise<{ need: string[] }> {
  return transaction(ctx, async (tx) => {
    const members = await loadMembers(tx, need);
    for (const member of members) requireJoinable(tx, member);
    if (!members.some((member) => canNeed(tx, "lead", member))) throw new Denied("shell.denied.scope");
    if (firmsOf(members) < 2) throw new Invalid("need", "needs.common.result.oneFirm");
    return { need: members.map(({ id }) => id) };
  });
}
