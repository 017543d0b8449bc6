import type { DeclineCode } from "@/db/enums";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { loadEngagementFor } from "./load-engagement";
import { moveEngagement } from "./move-engagement";
import { howReplied } from "./reply";
import { tellParties } from "./tell-parties";

/** 婉拒 with a code; the firm learns the code only, the words are for the bureau and the university. */
export async function declineInvitation(
  ctx: Context,
  input: { id: string; version: number; code: DeclineCode; note?: string },
): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadEngagementFor(tx, input, "decline");
    const moved = await moveEngagement(tx, "decline", row, {
      set: { declineCode: input.code, declineNote: input.note ?? "", respondedAt: tx.clock() },
      reason: input.note,
      detail: { code: input.code, ...howReplied(tx) },
    });
    await tellParties(tx, moved, "engagementDeclined", ["firm", "bureau", "university"]);
    return { id: row.id };
  });
}
