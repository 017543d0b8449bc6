import { and, eq, isNull, or } from "drizzle-orm";
import { needLikenesses } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { loadNeedFor } from "@/lib/needs/load-need";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";

/** 不是重复: an officer has looked, and the pair is not shown again at either need. Conflict when somebody has said so already. */
export async function keepApart(
  ctx: Context,
  input: { id: string; otherId: string },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "keep");
    const { needId, otherId } = needLikenesses;
    const kept = await tx.db
      .update(needLikenesses)
      .set({ keptAt: tx.clock(), keptBy: tx.actor.userId })
      .where(
        and(
          isNull(needLikenesses.keptAt),
          or(
            and(eq(needId, need.id), eq(otherId, input.otherId)),
            and(eq(needId, input.otherId), eq(otherId, need.id)),
          ),
        ),
      )
      .returning({ needId });
    if (kept.length === 0) throw new Conflict();
    await recordAudit(tx, {
      action: "needs.keep",
      objectType: "need",
      objectId: need.id,
      detail: { otherId: input.otherId },
    });
    return { id: need.id, code: need.code };
  });
}
