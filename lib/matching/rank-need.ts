import type { StoredLesson } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { MatchableNeed } from "./documents";
import type { MatchingEngine } from "./engine";
import { verdictsFor } from "./exclusions";
import { learning } from "./learning/config";
import { openLessons } from "./learning/lessons";

/** Experts kept a need; those an officer dismissed come on top. */
export const keptPerNeed = 20;
/** Below this the two sides share nothing but common words, and no reason can be quoted. */
export const leastScore = 5;

export type RankedExpert = { id: string; score: number; lesson: StoredLesson | null };
/** A verdict to be thought away, for the replay: its id and its pair. */
export type Without = { verdictId: string; needId: string; expertId: string };

/**
 * The best twenty after what people decided. Factors only lower a score, and a lesson moves it by a bounded share, so the twenty are
 * looked for among the engine's first thirty plus as many as are lowered or dismissed. Who is excluded stays so.
 */
export async function rankNeed(
  ctx: Context,
  engine: MatchingEngine,
  need: MatchableNeed,
  without?: Without,
): Promise<RankedExpert[]> {
  const facts = { ...need.doc, organizationId: need.organizationId };
  const { excluded, dismissed, factors } = await verdictsFor(ctx, facts, without?.verdictId);
  const lessons = await openLessons(ctx, without);
  const top = keptPerNeed + dismissed.size + factors.size + (lessons ? learning.reserve : 0);
  const candidates = engine
    .rankExperts(need.doc, { top, exclude: excluded })
    .map(({ id, score }) => ({ id, score: score * (factors.get(id) ?? 1), lesson: null }))
    .filter(({ score }) => score >= leastScore);
  const ranked: RankedExpert[] = lessons ? await lessons.apply(need.doc, candidates) : candidates;
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, keptPerNeed + dismissed.size);
}
