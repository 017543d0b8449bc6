import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { matches, needs } from "@/db/schema";
import { offeredThroughCommon } from "@/lib/needs/common/through-common";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import type { Context } from "@/lib/platform/context";
import { type MatchableNeed, readNeeds } from "./documents";
import type { MatchingEngine } from "./engine";
import { learning } from "./learning/config";
import { matchingIndex } from "./matching-index";
import { keptPerNeed, leastScore } from "./rank-need";
import { storeMatches } from "./refresh-need";

const batch = 200;
/** What past decisions may add to a score: who comes so near to the list might enter it. */
const mostLift = 1 + learning.bound;

/**
 * Job "matching.refresh-expert": only needs where the expert stands now, or would enter, are ranked again. Needs are read
 * in batches, so memory stays bounded whatever their number.
 */
export async function refreshExpertMatches(ctx: Context, { expertId }: { expertId: string }): Promise<void> {
  const engine = await matchingIndex(ctx);
  for await (const part of liveNeeds(ctx)) {
    for (const need of await touched(ctx, engine, part, expertId)) await storeMatches(ctx, engine, need);
  }
}

/** Every need that experts are matched to, in batches by id. */
export async function* liveNeeds(ctx: Context): AsyncGenerator<MatchableNeed[]> {
  let after: string | undefined;
  while (true) {
    const page = await ctx.db
      .select({ id: needs.id })
      .from(needs)
      .where(
        and(
          inArray(needs.status, [...matchableStatuses]),
          sql`not ${offeredThroughCommon}`,
          after ? gt(needs.id, after) : undefined,
        ),
      )
      .orderBy(asc(needs.id))
      .limit(batch);
    if (page.length === 0) return;
    yield await readNeeds(
      ctx,
      page.map((row) => row.id),
    );
    after = page.at(-1)?.id;
  }
}

async function touched(ctx: Context, engine: MatchingEngine, part: MatchableNeed[], expertId: string) {
  const standing = await standings(
    ctx,
    part.map((need) => need.doc.id),
    expertId,
  );
  return part.filter((need) => {
    const { present = false, kept = 0, lowest = 0 } = standing.get(need.doc.id) ?? {};
    if (present) return true;
    const [pair] = engine.scorePairs(need.doc, [expertId]);
    return pair !== undefined && pair.score >= leastScore && (kept < keptPerNeed || pair.score * mostLift > lowest);
  });
}

/** For each need: whether the expert is among its stored matches, how many there are, and the lowest score. */
async function standings(ctx: Context, needIds: string[], expertId: string) {
  const rows = await ctx.db
    .select({
      needId: matches.needId,
      present: sql<boolean>`bool_or(${eq(matches.expertId, expertId)})`,
      kept: sql<number>`count(*)::int`,
      lowest: sql<number>`min(${matches.score})::float`,
    })
    .from(matches)
    .where(inArray(matches.needId, needIds))
    .groupBy(matches.needId);
  return new Map(rows.map((row) => [row.needId, row]));
}
