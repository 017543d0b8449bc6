import type { Context } from "@/lib/platform/context";
import { Denied } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { authorizeNeed, canNeed } from "../policy";
import { loadMembers } from "./create-common-need";

/**
 * What was ticked in the inbox, for the page that asks for the common words; nothing is written. Denied at once where one of
 * them may not be joined, or none could lead, rather than after the words are written.
 */
export async function gatherNeeds(ctx: Context, { need }: { need: string[] }): Promise<{ need: string[] }> {
  return transaction(ctx, async (tx) => {
    const members = await loadMembers(tx, need);
    for (const member of members) authorizeNeed(tx, "join", member);
    if (!members.some((member) => canNeed(tx, "lead", member))) throw new Denied("shell.denied.scope");
    return { need: members.map(({ id }) => id) };
  });
}
