import { v7 } from "uuid";
import type { DismissReason, MatchDecision } from "@/db/enums";
import { matchVerdicts } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { loadPairFor, type Pair } from "./load-pair";

type Verdict = {
  needId: string;
  expertId: string;
  decision: MatchDecision;
  reason?: DismissReason;
  note?: string;
};

/** Writes what an officer decided of a pair, in the open transaction. One verdict stands at a time: a second is a Conflict. */
export async function recordVerdict(tx: Context, verdict: Verdict): Promise<{ id: string; pair: Pair }> {
  const pair = await loadPairFor(tx, verdict, "judge");
  const { needId, expertId, decision, reason = null, note = "" } = verdict;
  const id = v7();
  const written = await tx.db
    .insert(matchVerdicts)
    .values({ id, needId, expertId, decision, reason, note, decidedBy: tx.actor.userId, createdAt: tx.clock() })
    .onConflictDoNothing()
    .returning({ id: matchVerdicts.id });
  if (written.length === 0) throw new Conflict("matching.result.alreadyJudged");
  await recordAudit(tx, {
    action: decision === "dismissed" ? "matching.dismiss" : "matching.recommend",
    objectType: "match",
    objectId: id,
    to: decision,
    reason: note,
    detail: { needId, expertId, ...(reason && { code: reason }) },
  });
  return { id, pair };
}
