import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { engagements, expertAvoidances, matchVerdicts, needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

/** Each standing "wrong field" of an expert takes 5% from later scores in that field, 20% at most. */
const penaltyStep = 0.95;
const penaltyFloor = 0.8;

export type Verdicts = {
  /** Never shown: firms to avoid, contacts on this need that ended (declined, referred, failed). */
  excluded: Set<string>;
  /** Dismissed by an officer: kept beyond the best twenty, so that the fold can show them. */
  dismissed: Set<string>;
  /** Factor below 1 by expert: 0.95ⁿ and never under 0.8, n = "wrong field" dismissals in other needs of this field. */
  factors: Map<string, number>;
};

/** What people decided, for the ranking of one need; one verdict can be thought away. */
export async function verdictsFor(
  ctx: Context,
  need: { id: string; organizationId: string; fieldCode?: string | null },
  without?: string,
): Promise<Verdicts> {
  const [avoiding, ended, dismissed, wrong] = await Promise.all([
    ctx.db
      .select({ expertId: expertAvoidances.expertId })
      .from(expertAvoidances)
      .where(
        sql`${expertAvoidances.organizationId} = ${need.organizationId} or ${expertAvoidances.organizationId} in
          (select n.organization_id from common_need_members m join needs n on n.id = m.need_id
            where m.common_need_id = ${need.id} and m.left_at is null)`,
      ),
    ctx.db
      .select({ expertId: engagements.expertId })
      .from(engagements)
      .where(and(eq(engagements.needId, need.id), inArray(engagements.status, ["declined", "referred", "failed"]))),
    ctx.db
      .select({ expertId: matchVerdicts.expertId })
      .from(matchVerdicts)
      .where(
        and(
          eq(matchVerdicts.needId, need.id),
          eq(matchVerdicts.decision, "dismissed"),
          isNull(matchVerdicts.withdrawnAt),
          without ? ne(matchVerdicts.id, without) : undefined,
        ),
      ),
    need.fieldCode ? wrongFieldCounts(ctx, need.id, need.fieldCode, without) : [],
  ]);
  return {
    excluded: new Set([...avoiding, ...ended].map((row) => row.expertId)),
    dismissed: new Set(dismissed.map((row) => row.expertId)),
    factors: new Map(wrong.map((row) => [row.expertId, Math.max(penaltyFloor, penaltyStep ** row.times)])),
  };
}

async function wrongFieldCounts(ctx: Context, needId: string, fieldCode: string, without?: string) {
  return ctx.db
    .select({ expertId: matchVerdicts.expertId, times: sql<number>`count(*)::int` })
    .from(matchVerdicts)
    .innerJoin(needs, eq(needs.id, matchVerdicts.needId))
    .where(
      and(
        eq(matchVerdicts.reason, "wrong_field"),
        isNull(matchVerdicts.withdrawnAt),
        eq(needs.fieldCode, fieldCode),
        sql`${needs.id} <> ${needId}`,
        without ? ne(matchVerdicts.id, without) : undefined,
      ),
    )
    .groupBy(matchVerdicts.expertId);
}
