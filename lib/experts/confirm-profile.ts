import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { loadExpertFor } from "./load-expert";
import { reviseExpert } from "./revise-expert";

/** 确认资料无误: nothing changed, and the profile says so with today's date. */
export async function confirmProfile(
  ctx: Context,
  input: { id: string; version: number },
): Promise<{ id: string; version: number }> {
  return transaction(ctx, async (tx) => {
    const expert = await loadExpertFor(tx, input, "confirm");
    return reviseExpert(tx, expert, { action: "experts.confirm", set: { lastConfirmedAt: tx.clock() } });
  });
}
