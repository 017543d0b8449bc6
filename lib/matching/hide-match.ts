import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { formDrafts } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict, Denied } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { loadPairFor } from "./load-pair";

/** Under this name a person's hidden needs are kept beside their drafts: private to them, and no decision of anybody. */
export const hiddenForm = "matching.hidden";

/** 不感兴趣: takes a need off the expert's own list. It is no refusal: the bureau may still ask. */
export async function hideMatch(ctx: Context, input: { needId: string }): Promise<{ needId: string }> {
  return transaction(ctx, async (tx) => {
    const { userId, expertId } = own(tx);
    await loadPairFor(tx, { needId: input.needId, expertId }, "hide");
    const written = await tx.db
      .insert(formDrafts)
      .values({ id: v7(), userId, form: hiddenForm, objectId: input.needId, values: {}, updatedAt: tx.clock() })
      .onConflictDoNothing()
      .returning({ id: formDrafts.id });
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
    const { userId, expertId } = own(tx);
    await loadPairFor(tx, { needId: input.needId, expertId }, "hide");
    const removed = await tx.db
      .delete(formDrafts)
      .where(and(eq(formDrafts.userId, userId), eq(formDrafts.form, hiddenForm), eq(formDrafts.objectId, input.needId)))
      .returning({ id: formDrafts.id });
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

function own(ctx: Context): { userId: string; expertId: string } {
  const { userId, expertId } = ctx.actor;
  if (!userId || !expertId) throw new Denied("shell.denied.role");
  return { userId, expertId };
}
