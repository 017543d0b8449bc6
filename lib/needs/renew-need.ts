import { addDays, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { loadNeedFor } from "./load-need";
import { moveNeed, requireCurrent } from "./move-need";
import { publicationDays, requirePublishable } from "./publish-need";

/** 续期: an expired need is offered for another half-year; its first day of publication stays. */
export async function renewNeed(
  ctx: Context,
  input: { id: string; version: number },
): Promise<{ id: string; code: string }> {
  return transaction(ctx, async (tx) => {
    const need = await loadNeedFor(tx, input.id, "renew");
    requireCurrent(need, input, "renew");
    await requirePublishable(tx, need);
    await moveNeed(tx, "renew", need, {
      set: { expiresOn: addDays(shanghaiDay(tx.clock()), publicationDays) },
      detail: { was: need.expiresOn },
    });
    return { id: need.id, code: need.code };
  });
}
