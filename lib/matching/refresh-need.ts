import { and, eq, notInArray, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { matches } from "@/db/schema";
import { matchableStatuses, publicStatuses } from "@/lib/needs/lifecycle";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { type MatchableNeed, readNeeds } from "./documents";
import type { MatchingEngine, Ranked } from "./engine";
import { verdictsFor } from "./exclusions";
import { matchingIndex } from "./matching-index";
import { storedGaps, storedReason } from "./store-explanation";

/** Experts kept a need; those an officer dismissed come on top. */
export const keptPerNeed = 20;
/** Below this the two sides share nothing but common words, and no reason can be quoted. */
export const leastScore = 5;
/** Ends the engine's name in `matches.engine` when only a public text was read: see `safeMatches`. */
export const maskedMark = "+masked";

/** Job "matching.refresh-need": computes and stores who fits a need. Running it twice gives the same rows. */
export async function refreshNeedMatches(ctx: Context, { needId }: { needId: string }): Promise<void> {
  const [need] = await readNeeds(ctx, [needId]);
  if (!need) return;
  if (!matchableStatuses.includes(need.status)) return dropUnlessKept(ctx, need);
  await storeMatches(ctx, await matchingIndex(ctx), need);
}

/** What was true while a need was offered stays beside a contracted or solved one; of any other nothing is kept. */
async function dropUnlessKept(ctx: Context, need: MatchableNeed): Promise<void> {
  if (publicStatuses.includes(need.status)) return;
  await ctx.db.delete(matches).where(eq(matches.needId, need.doc.id));
}

/** Ranks, explains and stores the best experts of one need. */
export async function storeMatches(ctx: Context, engine: MatchingEngine, need: MatchableNeed): Promise<void> {
  const ranked = await rankFor(ctx, engine, need);
  const computedAt = ctx.clock();
  const rows = ranked.map(({ id, score }, index) => {
    const why = engine.explain(need.doc, id);
    return {
      id: v7(),
      needId: need.doc.id,
      expertId: id,
      score: Math.round(score * 100) / 100,
      rank: index + 1,
      reasons: (why?.reasons ?? []).map(storedReason),
      gaps: storedGaps(why?.gaps ?? []),
      engine: `${engine.version}${need.masked ? maskedMark : ""}`,
      computedAt,
    };
  });
  await transaction(ctx, async (tx) => {
    // Two workers on one need would else meet each other's half-written rows.
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`matches:${need.doc.id}`}, 0))`);
    const kept = rows.map((row) => row.expertId);
    await tx.db
      .delete(matches)
      .where(and(eq(matches.needId, need.doc.id), kept.length ? notInArray(matches.expertId, kept) : undefined));
    if (rows.length === 0) return;
    await tx.db
      .insert(matches)
      .values(rows)
      .onConflictDoUpdate({
        target: [matches.needId, matches.expertId],
        set: {
          score: sql`excluded.score`,
          rank: sql`excluded.rank`,
          reasons: sql`excluded.reasons`,
          gaps: sql`excluded.gaps`,
          engine: sql`excluded.engine`,
          computedAt: sql`excluded.computed_at`,
        },
      });
  });
}

/**
 * The best twenty after what people decided. Factors only lower a score, so the twenty are among the engine's first
 * twenty plus as many as are lowered or dismissed.
 */
async function rankFor(ctx: Context, engine: MatchingEngine, need: MatchableNeed): Promise<Ranked[]> {
  const { excluded, dismissed, factors } = await verdictsFor(ctx, { ...need.doc, organizationId: need.organizationId });
  return engine
    .rankExperts(need.doc, { top: keptPerNeed + dismissed.size + factors.size, exclude: excluded })
    .map(({ id, score }) => ({ id, score: score * (factors.get(id) ?? 1) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, keptPerNeed + dismissed.size);
}
