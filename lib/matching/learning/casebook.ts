import type { ExpertDoc, MatchingEngine, NeedDoc } from "../engine/types";
import { learning } from "./config";
import { expertText, needText, pairFeatures } from "./features";
import { shownLevel } from "./levels";
import { type Judgement, Memory } from "./memory";
import type { Example } from "./ordinal";
import { seeded } from "./random";
import { TextSpace, type TextVector } from "./text-space";

/** A need with what was decided of it and what was passed over, in the order of the first decision. */
export interface Case {
  need: NeedDoc;
  /** Time (ms) of the first decision. */
  since: number;
  pairs: { expertId: string; level: number; score: number; decided: boolean }[];
}

type DatedJudgement = Judgement & { at: number };

/**
 * Everything that a model can be taught from: needs, experts and decisions, with their texts as vectors. Experts of whom nothing is
 * known any more are left out.
 */
export class Casebook {
  readonly cases: Case[];
  readonly space: TextSpace;
  /** Time (ms) of the latest decision; 0 without any. */
  readonly latest: number;
  private readonly needVectors = new Map<string, TextVector>();
  private readonly titleVectors = new Map<string, TextVector>();
  private readonly expertVectors = new Map<string, TextVector>();

  constructor(
    private readonly engine: MatchingEngine,
    needs: readonly NeedDoc[],
    private readonly experts: ReadonlyMap<string, ExpertDoc>,
    judgements: readonly DatedJudgement[],
  ) {
    const of = Map.groupBy(
      judgements.filter((judgement) => experts.has(judgement.expertId)),
      (judgement) => judgement.needId,
    );
    this.cases = needs
      .filter((need) => of.has(need.id))
      .map((need) => caseOf(engine, need, of.get(need.id)!, experts))
      .sort((a, b) => a.since - b.since || (a.need.id < b.need.id ? -1 : 1));
    this.latest = Math.max(0, ...judgements.map((judgement) => judgement.at));
    this.space = new TextSpace([
      ...this.cases.map(({ need }) => needText(need)),
      ...[...experts.values()].map((expert) => expertText(expert)),
    ]);
    for (const { need } of this.cases) this.needVectors.set(need.id, this.space.vector(needText(need)));
    for (const [id, expert] of experts) this.expertVectors.set(id, this.space.vector(expertText(expert)));
  }

  knows(expertId: string): boolean {
    return this.experts.has(expertId);
  }

  /** What was really decided in these needs, but for one decision where asked. */
  memory(cases: readonly Case[] = this.cases, without?: { needId: string; expertId: string }): Memory {
    const judgements = cases.flatMap(({ need, pairs }) =>
      pairs.filter((pair) => pair.decided).map(({ expertId, level }) => ({ needId: need.id, expertId, level })),
    );
    return new Memory(
      judgements.filter(({ needId, expertId }) => needId !== without?.needId || expertId !== without.expertId),
      this.needVectors,
      this.expertVectors,
    );
  }

  /** Features of given pairs of one need, as a memory sees them. Experts may be new to the book. */
  rows(
    memory: Memory,
    need: NeedDoc,
    pairs: readonly { expertId: string; score: number }[],
    newcomers: ReadonlyMap<string, ExpertDoc> = this.experts,
  ): number[][] {
    const needVector = this.needVectors.get(need.id) ?? this.space.vector(needText(need));
    const titleVector = this.titleVectors.get(need.id) ?? this.space.vector(need.title);
    this.titleVectors.set(need.id, titleVector);
    const recall = memory.about(need.id, needVector);
    const best = Math.max(...pairs.map((pair) => pair.score), this.engine.rankExperts(need, { top: 1 })[0]?.score ?? 0);
    return pairs.map(({ expertId, score }) => {
      const expert = this.experts.get(expertId) ?? newcomers.get(expertId) ?? { id: expertId };
      const expertVector = this.expertVectors.get(expertId) ?? this.space.vector(expertText(expert));
      const recollection = recall(expertId, expertVector);
      return pairFeatures({ need, expert, score, best, needVector, titleVector, expertVector, recollection });
    });
  }

  /**
   * Training examples. Each need is seen with the decisions of earlier needs alone, as a new need would be, and once more with half
   * of its own, as one under way is: an example never sees its own decision.
   */
  examples(cases: readonly Case[], seed = 1): Example[] {
    const random = seeded(seed);
    return cases.flatMap((each, index) => {
      const earlier = cases.slice(0, index);
      const fresh = this.examplesOf(this.memory(earlier), each, each.pairs);
      const halves = each.pairs.map(() => random() < 0.5);
      const half = each.pairs.filter((_, i) => halves[i]);
      const rest = each.pairs.filter((_, i) => !halves[i]);
      return [...fresh, ...this.examplesOf(this.memory([...earlier, { ...each, pairs: half }]), each, rest)];
    });
  }

  private examplesOf(memory: Memory, { need }: Case, pairs: Case["pairs"]): Example[] {
    const rows = this.rows(memory, need, pairs);
    return pairs.map(({ level }, i) => ({ features: rows[i]!, level, group: need.id }));
  }
}

function caseOf(
  engine: MatchingEngine,
  need: NeedDoc,
  judged: readonly DatedJudgement[],
  experts: ReadonlyMap<string, ExpertDoc>,
): Case {
  const decided = new Map(judged.map((judgement) => [judgement.expertId, judgement.level]));
  const shown = engine
    .rankExperts(need, { top: learning.shown })
    .filter(({ id }) => !decided.has(id) && experts.has(id))
    .map(({ id, score }) => ({ expertId: id, level: shownLevel, score, decided: false }));
  const scores = engine.scorePairs(need, [...decided.keys()]);
  return {
    need,
    since: Math.min(...judged.map((judgement) => judgement.at)),
    pairs: [
      ...scores.map(({ expertId, score }) => ({ expertId, level: decided.get(expertId)!, score, decided: true })),
      ...shown,
    ],
  };
}
