import { desc, eq, isNull, sql } from "drizzle-orm";
import { engagements, matchVerdicts, needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { learning } from "./config";
import { levelOfContact, levelOfVerdict } from "./levels";
import type { Decision } from "./notebook";

/**
 * The latest decisions, one a pair: what came of a contact outweighs the verdict that began it. Directed needs are left out: nothing
 * that others see may depend on them.
 */
export async function readDecisions(ctx: Context): Promise<Decision[]> {
  const [verdicts, contacts] = await Promise.all([
    ctx.db
      .select({
        needId: matchVerdicts.needId,
        expertId: matchVerdicts.expertId,
        decision: matchVerdicts.decision,
        reason: matchVerdicts.reason,
        at: matchVerdicts.createdAt,
      })
      .from(matchVerdicts)
      .innerJoin(needs, eq(needs.id, matchVerdicts.needId))
      .where(sql`${isNull(matchVerdicts.withdrawnAt)} and ${needs.visibility} is distinct from 'directed'`)
      .orderBy(desc(matchVerdicts.createdAt))
      .limit(learning.remembered),
    ctx.db
      .select({
        needId: engagements.needId,
        expertId: engagements.expertId,
        status: engagements.status,
        declineCode: engagements.declineCode,
        failureCode: engagements.failureCode,
        at: engagements.statusSince,
      })
      .from(engagements)
      .innerJoin(needs, eq(needs.id, engagements.needId))
      .where(sql`${needs.visibility} is distinct from 'directed'`)
      .orderBy(desc(engagements.statusSince))
      .limit(learning.remembered),
  ]);
  const known = new Map<string, Decision>();
  const keep = (pair: { needId: string; expertId: string; at: Date }, level: number | null) => {
    const { needId, expertId } = pair;
    const key = `${needId} ${expertId}`;
    if (level !== null && !known.has(key)) known.set(key, { needId, expertId, level, at: pair.at.getTime() });
  };
  for (const contact of contacts) keep(contact, levelOfContact(contact));
  for (const verdict of verdicts) keep(verdict, levelOfVerdict(verdict.decision, verdict.reason));
  return [...known.values()].sort((a, b) => a.at - b.at || (a.needId + a.expertId < b.needId + b.expertId ? -1 : 1));
}
