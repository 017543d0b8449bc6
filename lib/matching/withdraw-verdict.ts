import { and, eq, isNull } from "drizzle-orm";
import { matchVerdicts } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { isOpen, refreshAfterVerdict } from "./dismiss-match";
import { loadPairFor } from "./load-pair";

/** 撤销: takes a verdict back; it stays on record. A recommendation can go only once its contact has ended. */
export async function withdrawVerdict(
  ctx: Context,
  input: { id: string },
): Promise<{ needId: string; expertId: string }> {
  return transaction(ctx, async (tx) => {
    const [verdict] = await tx.db
      .select({
        id: matchVerdicts.id,
        needId: matchVerdicts.needId,
        expertId: matchVerdicts.expertId,
        decision: matchVerdicts.decision,
        reason: matchVerdicts.reason,
      })
      .from(matchVerdicts)
      .where(eq(matchVerdicts.id, input.id));
    if (!verdict) throw new NotFound();
    await loadPairFor(tx, verdict, "judge");
    if (verdict.decision === "recommended" && (await isOpen(tx, verdict)))
      throw new Conflict("matching.result.alreadyContacted");
    const withdrawn = await tx.db
      .update(matchVerdicts)
      .set({ withdrawnAt: tx.clock() })
      .where(and(eq(matchVerdicts.id, verdict.id), isNull(matchVerdicts.withdrawnAt)))
      .returning({ id: matchVerdicts.id });
    if (withdrawn.length === 0) throw new Conflict();
    await recordAudit(tx, {
      action: "matching.withdraw",
      objectType: "match",
      objectId: verdict.id,
      from: verdict.decision,
      detail: { needId: verdict.needId, expertId: verdict.expertId },
    });
    await refreshAfterVerdict(tx, verdict);
    return { needId: verdict.needId, expertId: verdict.expertId };
  });
}
