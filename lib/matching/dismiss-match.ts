import { and, eq, notInArray } from "drizzle-orm";
import type { z } from "zod";
import type { DismissReason } from "@/db/enums";
import { engagements } from "@/db/schema";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { dismissInput } from "./input";
import { saysMisfit } from "./learning/levels";
import { recordVerdict } from "./record-verdict";

/** 排除: the pair leaves the list for a coded reason, until the verdict is withdrawn. A wrong field lowers later scores too. */
export async function dismissMatch(ctx: Context, input: z.output<typeof dismissInput>): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const { id } = await recordVerdict(tx, { ...input, decision: "dismissed" });
    if (await isOpen(tx, input)) throw new Conflict("matching.result.alreadyContacted");
    await refreshAfterVerdict(tx, input);
    return { id };
  });
}

/** Whether the two already talk, or the expert was asked. */
export async function isOpen(tx: Context, pair: { needId: string; expertId: string }): Promise<boolean> {
  const [row] = await tx.db
    .select({ id: engagements.id })
    .from(engagements)
    .where(
      and(
        eq(engagements.needId, pair.needId),
        eq(engagements.expertId, pair.expertId),
        notInArray(engagements.status, ["declined", "referred", "failed"]),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** The need gets its next best; a verdict on the fit itself also changes what the expert scores elsewhere. */
export async function refreshAfterVerdict(
  tx: Context,
  { needId, expertId, reason }: { needId: string; expertId: string; reason?: DismissReason | null },
): Promise<void> {
  await sendJob(tx, "matching.refresh-need", { needId }, { singletonKey: needId });
  if (saysMisfit(reason)) await sendJob(tx, "matching.refresh-expert", { expertId }, { singletonKey: expertId });
}
