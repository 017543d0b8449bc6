import { and, eq, notInArray, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { matches } from "@/db/schema";
import { standingMembers } from "@/lib/needs/common/members";
import { matchableStatuses, publicStatuses } from "@/lib/needs/lifecycle";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { type MatchableNeed, readExperts, readNeeds } from "./documents";
import type { MatchingEngine } from "./engine";
import { matchingIndex } from "./matching-index";
import { rankNeed } from "./rank-need";
import { storedFit, storedGaps, storedReason } from "./store-explanation";

/** Stands in the engine's name when vectors of a model outside took part. */
const embeddedMark = "+embedded";
/** Ends the engine's name in `matches.engine` when only a public text was read: see `safeMatches`. */
export const maskedMark = "+masked";

/** Job "matching.refresh-need": computes and stores who fits a need. Running it twice gives the same rows. */
export async function refreshNeedMatches(ctx: Context, { needId }: { needId: string }): Promise<void> {
  const [need] = await readNeeds(ctx, [needId]);
  if (!need) return;
  if (need.throughCommon) return dropUntouched(ctx, need);
  if (matchableStatuses.includes(need.status)) await storeMatches(ctx, await matchingIndex(ctx), need);
  else await dropUnlessKept(ctx, need);
  // A common need is offered in its members' place, and they by themselves when it is not.
  if (need.common)
    for (const { id } of await standingMembers(ctx, needId)) await refreshNeedMatches(ctx, { needId: id });
}

/** Of a need that is offered through a common one only those matches stay of which a contact came. */
async function dropUntouched(ctx: Context, need: MatchableNeed): Promise<void> {
  await ctx.db
    .delete(matches)
    .where(
      and(
        eq(matches.needId, need.doc.id),
        sql`not exists (select 1 from engagements e where e.need_id = ${matches.needId} and e.expert_id = ${matches.expertId})`,
      ),
    );
}

/** What was true while a need was offered stays beside a contracted or solved one; of any other nothing is kept. */
async function dropUnlessKept(ctx: Context, need: MatchableNeed): Promise<void> {
  if (publicStatuses.includes(need.status)) return;
  await ctx.db.delete(matches).where(eq(matches.needId, need.doc.id));
}

/** Ranks, explains and stores the best experts of one need. */
export async function storeMatches(ctx: Context, engine: MatchingEngine, need: MatchableNeed): Promise<void> {
  const ranked = await rankNeed(ctx, engine, need);
  const docs = new Map(
    (
      await readExperts(
        ctx,
        ranked.map(({ id }) => id),
      )
    ).map((doc) => [doc.id, doc]),
  );
  const computedAt = ctx.clock();
  const rows = ranked.map(({ id, score, lesson }, index) => {
    const expert = docs.get(id);
    const why = expert ? engine.explain(need.doc, expert) : null;
    return {
      id: v7(),
      needId: need.doc.id,
      expertId: id,
      score: Math.round(score * 100) / 100,
      rank: index + 1,
      reasons: (why?.reasons ?? []).map(storedReason),
      gaps: storedGaps(why?.gaps ?? []),
      fit: why && storedFit(need.doc, why),
      engine: `${engine.version}${need.doc.embedding ? embeddedMark : ""}${need.masked ? maskedMark : ""}`,
      lesson,
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
          fit: sql`excluded.fit`,
          engine: sql`excluded.engine`,
          lesson: sql`excluded.lesson`,
          computedAt: sql`excluded.computed_at`,
        },
      });
  });
}
