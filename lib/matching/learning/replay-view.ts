import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { DismissReason, MatchDecision } from "@/db/enums";
import { experts, matches, matchVerdicts, needs, organizations } from "@/db/schema";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import { visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import { readNeeds } from "../documents";
import { verdictsFor } from "../exclusions";
import type { Without } from "../rank-need";
import { readableMatches } from "../read-match";
import type { ReplayFilter } from "./input";
import { openLessons } from "./lessons";
import { versionInUse } from "./model-in-use";
import { requireReader } from "./policy";

export type ReplayNeed = { id: string; code: string; title: string };
export type ReplayDecision = Without & {
  code: string;
  expert: string;
  decision: MatchDecision;
  reason: DismissReason | null;
  at: Date;
};
/** Rank and score (0–100) in one of the two lists; null = not in it, because the expert was dismissed there. */
export type ReplayPlace = { rank: number; score: number } | null;
export type ReplayRow = { expertId: string; name: string; university: string; before: ReplayPlace; after: ReplayPlace };
export type ReplayView = {
  needs: ReplayNeed[];
  decisions: ReplayDecision[];
  need: ReplayNeed | null;
  decision: ReplayDecision | null;
  rows: ReplayRow[];
  /** The version of the model that ranks; null = the engine alone. */
  inUse: number | null;
};

/** A need's stored list with and without one verdict, by the rules and the model of today. */
export async function replayView(ctx: Context, filter: ReplayFilter): Promise<ReplayView> {
  requireReader(ctx);
  const [options, decisions, inUse] = await Promise.all([replayNeeds(ctx), replayDecisions(ctx), versionInUse(ctx)]);
  const decision = decisions.find((each) => each.verdictId === filter.decision) ?? decisions[0] ?? null;
  const wanted = filter.need ?? decision?.needId;
  const need = options.find((each) => each.id === wanted) ?? options[0] ?? null;
  const rows = need && decision ? await replayRows(ctx, need.id, decision) : [];
  return { needs: options, decisions, need, decision, rows, inUse };
}

/** Needs with a list, the latest first. */
async function replayNeeds(ctx: Context): Promise<ReplayNeed[]> {
  return ctx.db
    .select({ id: needs.id, code: needs.code, title: needs.title })
    .from(needs)
    .where(
      and(
        visibleNeeds(ctx),
        inArray(needs.status, [...matchableStatuses]),
        sql`exists (select 1 from ${matches} m where m.need_id = ${needs.id})`,
      ),
    )
    .orderBy(desc(needs.publishedAt), desc(needs.id))
    .limit(100);
}

/** Standing verdicts, the latest first; those that dismissed for a reason say most. */
async function replayDecisions(ctx: Context): Promise<ReplayDecision[]> {
  return ctx.db
    .select({
      verdictId: matchVerdicts.id,
      needId: matchVerdicts.needId,
      expertId: matchVerdicts.expertId,
      code: needs.code,
      expert: experts.name,
      decision: matchVerdicts.decision,
      reason: matchVerdicts.reason,
      at: matchVerdicts.createdAt,
    })
    .from(matchVerdicts)
    .innerJoin(needs, eq(needs.id, matchVerdicts.needId))
    .innerJoin(experts, eq(experts.id, matchVerdicts.expertId))
    .where(and(visibleNeeds(ctx), isNull(matchVerdicts.withdrawnAt)))
    .orderBy(asc(matchVerdicts.decision), desc(matchVerdicts.createdAt), desc(matchVerdicts.id))
    .limit(100);
}

async function replayRows(ctx: Context, needId: string, without: Without): Promise<ReplayRow[]> {
  const [[need], stored] = await Promise.all([readNeeds(ctx, [needId]), storedList(ctx, needId)]);
  if (!need) return [];
  const facts = { ...need.doc, organizationId: need.organizationId };
  const [now, then] = await Promise.all([verdictsFor(ctx, facts), verdictsFor(ctx, facts, without.verdictId)]);
  const ranked = async (verdicts: typeof now, thought?: Without) => {
    const candidates = stored
      .filter(({ id }) => !verdicts.dismissed.has(id))
      .map(({ id, score }) => ({ id, score: (score * (verdicts.factors.get(id) ?? 1)) / (now.factors.get(id) ?? 1) }));
    const lessons = await openLessons(ctx, thought);
    const moved = lessons ? await lessons.apply(need.doc, candidates) : candidates;
    const order = [...moved].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return new Map(order.map(({ id, score }, index) => [id, { rank: index + 1, score: Math.round(score * 10) / 10 }]));
  };
  const [before, after] = await Promise.all([ranked(then, without), ranked(now)]);
  return stored
    .map(({ id, name, university }) => ({
      expertId: id,
      name,
      university,
      before: before.get(id) ?? null,
      after: after.get(id) ?? null,
    }))
    .sort(
      (a, b) => (a.after?.rank ?? 1e9) - (b.after?.rank ?? 1e9) || (a.before?.rank ?? 1e9) - (b.before?.rank ?? 1e9),
    );
}

/** The engine's scores: what a lesson added is taken off again. */
async function storedList(ctx: Context, needId: string) {
  const rows = await ctx.db
    .select({
      id: matches.expertId,
      score: matches.score,
      lesson: matches.lesson,
      name: experts.name,
      university: organizations.name,
    })
    .from(matches)
    .innerJoin(needs, eq(needs.id, matches.needId))
    .innerJoin(experts, eq(experts.id, matches.expertId))
    .innerJoin(organizations, eq(organizations.id, experts.organizationId))
    .where(and(eq(matches.needId, needId), readableMatches(ctx)));
  return rows.map(({ lesson, ...row }) => ({ ...row, score: row.score - (lesson?.points ?? 0) }));
}
