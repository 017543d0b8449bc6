import { and, desc, eq, inArray } from "drizzle-orm";
import type { ModelState } from "@/db/enums";
import { experts, matchModels, needs, type StoredLearned, type StoredReplay, users } from "@/db/schema";
import { visibleExperts } from "@/lib/experts/policy";
import { visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import { readDecisions } from "./decisions";
import { levelOf, type Outcome, outcomes } from "./levels";
import { requireReader } from "./policy";
import { type Missing, missingFrom } from "./teach";

export type LearningState = { missing: Missing; decisions: number; needs: number; byOutcome: Record<Outcome, number> };

/** How much there is to learn from. "shown" counts referrals: who was passed over is no decision. */
export async function learningState(ctx: Context): Promise<LearningState> {
  requireReader(ctx);
  const decisions = await readDecisions(ctx);
  const count = (outcome: Outcome) => decisions.filter((decision) => decision.level === levelOf(outcome)).length;
  return {
    missing: missingFrom(decisions),
    decisions: decisions.length,
    needs: new Set(decisions.map((decision) => decision.needId)).size,
    byOutcome: Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>,
  };
}

export type ModelView = {
  id: string;
  number: number;
  state: ModelState;
  learned: StoredLearned[];
  replay: StoredReplay;
  decisions: number;
  needs: number;
  trainedAt: Date;
  activatedAt: Date | null;
  activatedBy: string | null;
  version: number;
};

/** The latest models, newest first, without their trees. */
export async function listModels(ctx: Context, limit = 20): Promise<ModelView[]> {
  requireReader(ctx);
  return ctx.db
    .select({
      id: matchModels.id,
      number: matchModels.number,
      state: matchModels.state,
      learned: matchModels.learned,
      replay: matchModels.replay,
      decisions: matchModels.decisions,
      needs: matchModels.needs,
      trainedAt: matchModels.trainedAt,
      activatedAt: matchModels.activatedAt,
      activatedBy: users.name,
      version: matchModels.version,
    })
    .from(matchModels)
    .leftJoin(users, eq(users.id, matchModels.activatedBy))
    .orderBy(desc(matchModels.number))
    .limit(limit);
}

export type DecisionView = {
  needId: string;
  code: string;
  title: string;
  expertId: string;
  expert: string;
  outcome: Outcome;
  at: Date;
};

export const decisionsListed = 200;

/** The decisions behind the figures, newest first. */
export async function listDecisions(ctx: Context, outcome?: Outcome, limit = decisionsListed): Promise<DecisionView[]> {
  requireReader(ctx);
  const decisions = (await readDecisions(ctx))
    .filter((decision) => outcome === undefined || decision.level === levelOf(outcome))
    .reverse()
    .slice(0, limit);
  const [needRows, expertRows] = await Promise.all([
    ctx.db
      .select({ id: needs.id, code: needs.code, title: needs.title })
      .from(needs)
      .where(and(visibleNeeds(ctx), inArray(needs.id, [...new Set(decisions.map((decision) => decision.needId))]))),
    ctx.db
      .select({ id: experts.id, name: experts.name })
      .from(experts)
      .where(and(visibleExperts(ctx), inArray(experts.id, [...new Set(decisions.map((each) => each.expertId))]))),
  ]);
  const needOf = new Map(needRows.map((need) => [need.id, need]));
  const expertOf = new Map(expertRows.map((expert) => [expert.id, expert.name]));
  return decisions.flatMap(({ needId, expertId, level, at }) => {
    const need = needOf.get(needId);
    const expert = expertOf.get(expertId);
    if (!need || !expert) return [];
    const { code, title } = need;
    return [{ needId, code, title, expertId, expert, outcome: outcomes[level]!, at: new Date(at) }];
  });
}
