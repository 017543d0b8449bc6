import { and, eq, isNull, notInArray, or, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { needLikenesses, needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { NeedDoc } from "../engine";
import { gone, needIndex } from "./need-index";
import { readOwnTexts } from "./own-texts";
import { sharedWords } from "./shared-words";

/** From this likeness on a person should look (the engine's scale of 0–100). */
export const leastLikeness = 45;
const most = 8;
const batch = 100;

/** Job "matching.find-duplicates": stores which needs say the same as these, with the words. Running it twice gives the same rows. */
export async function findDuplicates(ctx: Context, { needIds }: { needIds: string[] }): Promise<void> {
  const engine = await needIndex(ctx);
  for (let start = 0; start < needIds.length; start += batch) {
    const docs = await readOwnTexts(ctx, needIds.slice(start, start + batch));
    const found = docs.map((need) => ({ need, like: engine.similarNeeds(need, { top: most, least: leastLikeness }) }));
    const otherIds = [...new Set(found.flatMap(({ like }) => like.map(({ id }) => id)))];
    const others = new Map((await readOwnTexts(ctx, otherIds)).map((doc) => [doc.id, doc]));
    for (const { need, like } of found) await store(ctx, need, like, others);
  }
}

type Like = { id: string; score: number };

/** Both directions: the earlier need's page shows the later one too. Pairs that an officer kept apart stay so. */
async function store(ctx: Context, need: NeedDoc, like: Like[], others: Map<string, NeedDoc>): Promise<void> {
  const pairs = like.flatMap(({ id, score }) => {
    const other = others.get(id);
    if (!other) return [];
    const pair = { score: Math.round(score * 100) / 100, words: sharedWords(need, other), computedAt: ctx.clock() };
    return [
      { needId: need.id, otherId: id, ...pair },
      { needId: id, otherId: need.id, ...pair },
    ];
  });
  const kept = pairs.filter((pair) => pair.needId === need.id).map((pair) => pair.otherId);
  const { needId, otherId, keptAt } = needLikenesses;
  const stale = (here: PgColumn, there: PgColumn) =>
    and(eq(here, need.id), isNull(keptAt), kept.length > 0 ? notInArray(there, kept) : undefined);
  await transaction(ctx, async (tx) => {
    // Two jobs on needs that are alike write each other's rows.
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('need-likenesses', 0))`);
    await tx.db.delete(needLikenesses).where(or(stale(needId, otherId), stale(otherId, needId)));
    if (pairs.length === 0) return;
    await tx.db
      .insert(needLikenesses)
      .values(pairs)
      .onConflictDoUpdate({
        target: [needId, otherId],
        set: { score: sql`excluded.score`, words: sql`excluded.words`, computedAt: sql`excluded.computed_at` },
      });
  });
}

/** The whole register: the story's seed. */
export async function findAllDuplicates(ctx: Context): Promise<void> {
  const rows = await ctx.db
    .select({ id: needs.id })
    .from(needs)
    .where(notInArray(needs.status, [...gone]));
  await findDuplicates(ctx, { needIds: rows.map((row) => row.id) });
}
