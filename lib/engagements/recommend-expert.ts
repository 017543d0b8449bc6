import type { z } from "zod";
import type { recommendTopInput } from "@/lib/matching/input";
import { recordVerdict } from "@/lib/matching/record-verdict";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { openEngagement } from "./open-engagement";

/** 推荐: the officer's verdict on a pair, and the contact that it begins, in one transaction. */
export async function recommendExpert(
  ctx: Context,
  input: { needId: string; expertId: string },
): Promise<{ id: string; engagementId: string }> {
  return transaction(ctx, async (tx) => {
    const { id } = await recordVerdict(tx, { ...input, decision: "recommended" });
    const engagement = await openEngagement(tx, { ...input, origin: "recommended" });
    return { id, engagementId: engagement.id };
  });
}

/** The first experts of a list in one click: all of them or none. */
export async function recommendTop(
  ctx: Context,
  input: z.output<typeof recommendTopInput>,
): Promise<{ count: number }> {
  return transaction(ctx, async (tx) => {
    for (const expertId of input.expertIds) await recommendExpert(tx, { needId: input.needId, expertId });
    return { count: input.expertIds.length };
  });
}
