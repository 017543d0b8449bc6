import { and, eq } from "drizzle-orm";
import { matchHides } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict, Denied } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { loadPairFor } from "./load-pair";

/** 不感兴趣: takes a need off the expert's own list. It is no refusal: the bureau may still ask. */
export async function hideMatch(ctx: Context, input: { needId: string }): Promise<{ needId: string }> {
  return transaction(ctx, async (tx) => {
    const expertId = own(tx);
    await loadPairFor(tx, { needId: input.needId, expertId }, "hide");
    const written = await tx.db
      .insert(matchHides)
      .values({ expertId, needId: input.needId, createdAt: tx.clock() })
      .onConflictDoNothing()
      .returning({ needId: matchHides.needId });
    if (written.length === 0) throw new Conflict();
    await recordAudit(tx, {
      action: "matching.hide",
      objectType: "need",
      objectId: input.needId,
      detail: { expertId },
    });
    return input;
  });
}

/** Puts a hidden need back on the expert's list. */
export async function unhideMatch(ctx: Context, input: { needId: string }): Promise<{ needId: string }> {
  return transaction(ctx, async (tx) => {
    const expertId = own(tx);
    await loadPairFor(tx, { needId: input.needId, expertId }, "hide");
    const removed = await tx.db
      .delete(matchHides)
      .where(and(eq(matchHides.expertId, expertId), eq(matchHides.needId, input.needId)))
      .returning({ needId: matchHides.needId });
    if (removed.length === 0) throw new Conflict();
    await recordAudit(tx, {
      action: "matching.unhide",
      objectType: "need",
      objectId: input.needId,
      detail: { expertId },
    });
    return input;
  });
}

function own(ctx: Context): string {
  const { expertId } = ctx.actor;
  if (!expertId) throw new Denied("shell.denied.role");
  return expertId;
}
