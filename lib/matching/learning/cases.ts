import type { ExpertDoc, MatchingEngine, NeedDoc } from "../engine/types";
import { learning } from "./config";
import { shownLevel } from "./levels";
import type { Judgement, Memory } from "./memory";
import type { Decision, Notebook } from "./notebook";
import type { Example } from "./ordinal";
import { seeded } from "./random";

export type CasePair = { expertId: string; level: number; score: number; decided: boolean };
/** A need with what was decided of it and what was passed over. */
export type Case = {
  need: NeedDoc;
  /** Time (ms) of the first decision. */
  since: number;
  pairs: CasePair[];
};

/** All needs that were decided on, in the order of their first decision, with the experts of their lists. */
export class Casebook {
  readonly cases: readonly Case[];

  constructor(
    readonly notebook: Notebook,
    engine: MatchingEngine,
    private readonly experts: ReadonlyMap<string, ExpertDoc>,
  ) {
    const decided = Map.groupBy(notebook.decisions, (decision) => decision.needId);
    this.cases = [...decided]
      .map(([id, decisions]) => caseOf(engine, notebook.needs.get(id)!, decisions))
      .sort((a, b) => a.since - b.since || (a.need.id < b.need.id ? -1 : 1));
  }

  memory(cases: readonly Case[]): Memory {
    return this.notebook.memory(cases.flatMap(decisionsOf));
  }

  rows(memory: Memory, { need }: Case, pairs: readonly CasePair[]): number[][] {
    return this.notebook.rows(memory, need, pairs, this.experts);
  }

  /**
   * Training examples. Each need is seen with the decisions of earlier needs alone, as a new need would be, and once more with half
   * of its own, as one under way is: an example never sees its own decision.
   */
  examples(cases: readonly Case[], seed = 1): Example[] {
    const random = seeded(seed);
    return cases.flatMap((each, index) => {
      const earlier = cases.slice(0, index);
      const halves = each.pairs.map(() => random() < 0.5);
      const half = each.pairs.filter((_, i) => halves[i]);
      const rest = each.pairs.filter((_, i) => !halves[i]);
      return [
        ...this.examplesOf(this.memory(earlier), each, each.pairs),
        ...this.examplesOf(this.memory([...earlier, { ...each, pairs: half }]), each, rest),
      ];
    });
  }

  private examplesOf(memory: Memory, each: Case, pairs: readonly CasePair[]): Example[] {
    const rows = this.rows(memory, each, pairs);
    return pairs.map(({ level }, i) => ({ features: rows[i]!, level, group: each.need.id }));
  }
}

function decisionsOf({ need, pairs }: Case): Judgement[] {
  return pairs.filter((pair) => pair.decided).map(({ expertId, level }) => ({ needId: need.id, expertId, level }));
}

/** Who stands among the first of the engine's list, without a decision, is taken to have been passed over. */
function caseOf(engine: MatchingEngine, need: NeedDoc, decisions: readonly Decision[]): Case {
  const levels = new Map(decisions.map((decision) => [decision.expertId, decision.level]));
  const decided = engine
    .scorePairs(need, [...levels.keys()])
    .map(({ expertId, score }) => ({ expertId, level: levels.get(expertId)!, score, decided: true }));
  const shown = engine
    .rankExperts(need, { top: learning.shown })
    .filter(({ id }) => !levels.has(id))
    .map(({ id, score }) => ({ expertId: id, level: shownLevel, score, decided: false }));
  return { need, since: Math.min(...decisions.map((decision) => decision.at)), pairs: [...decided, ...shown] };
}
