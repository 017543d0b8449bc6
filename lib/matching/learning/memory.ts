import { type DecisionKernel, type Fit, fitOf } from "./decision-kernel";
import { likeness, type TextVector } from "./text-space";

/** What was decided of a pair, by level (levels.ts). */
export interface Judgement {
  needId: string;
  expertId: string;
  level: number;
}

/** What past decisions say of one expert for one need: levels, NaN where they say nothing. */
export interface Recollection {
  /** The expert's other pairs: mean, drawn to the general mean where there are few, and their number. */
  expertLevel: number;
  expertDecisions: number;
  /** The same expert at needs like this one. */
  similarNeeds: number;
  /** Experts like this one at this very need. */
  similarExperts: number;
  /** Experts like this one at needs like this one. */
  nearby: number;
  /** What a regression over all decisions expects of the pair. */
  expected: number;
}

/** The usual level, and what each decision adds for a pair like its own. */
interface Learned {
  usual: number;
  weights: Float64Array;
}

/** Decisions that the general mean counts as, where an expert has few. */
const shrink = 2;
/** Likeness below this is common words. */
const faint = 0.05;
/** Less than this much likeness in all is nothing to go by. */
const leastWeight = 0.02;
/** A regression over fewer decisions would say little more than their mean. */
const leastDecisions = 10;

/**
 * Past decisions with the texts that they were about. Kernel means (Nadaraya 1964, Watson 1964): each decision counts by how alike
 * its need and its expert are.
 */
export class Memory {
  readonly mean: number;
  private readonly byExpert: Map<string, Judgement[]>;
  private readonly places: readonly number[];
  private whole: Learned | undefined;

  constructor(
    private readonly judgements: readonly Judgement[],
    private readonly needVectors: ReadonlyMap<string, TextVector>,
    private readonly expertVectors: ReadonlyMap<string, TextVector>,
    private readonly kernel: DecisionKernel,
  ) {
    this.mean = judgements.reduce((sum, judgement) => sum + judgement.level, 0) / (judgements.length || 1);
    this.byExpert = Map.groupBy(judgements, (judgement) => judgement.expertId);
    this.places = judgements.map((judgement) => kernel.place(judgement)!);
  }

  /** Asks for one need; the answer takes experts one by one. The pair itself never counts for itself. */
  about(needId: string, need: TextVector, title: TextVector): (expertId: string, expert: TextVector) => Recollection {
    const alike = new Map<string, number>();
    for (const [id, vector] of this.needVectors) alike.set(id, id === needId ? 1 : likeness(need, vector));
    const near = this.judgements.filter((judgement) => alike.get(judgement.needId)! >= faint);
    return (expertId, expert) => {
      const seen = new Map<string, number>();
      const alikeExpert = (id: string) => {
        let value = seen.get(id);
        if (value === undefined) {
          const vector = this.expertVectors.get(id);
          value = id === expertId ? 1 : vector ? likeness(expert, vector) : 0;
          seen.set(id, value);
        }
        return value;
      };
      const asExpert = (id: string) => (alikeExpert(id) < faint ? 0 : alikeExpert(id) ** 2);
      const elsewhere = (this.byExpert.get(expertId) ?? []).filter((judgement) => judgement.needId !== needId);
      const others = near.filter((judgement) => !(judgement.needId === needId && judgement.expertId === expertId));
      const own = others.filter((judgement) => judgement.needId === needId);
      const far = others.filter((judgement) => judgement.needId !== needId);
      const sum = elsewhere.reduce((total, judgement) => total + judgement.level, 0);
      return {
        expertLevel: elsewhere.length ? (sum + shrink * this.mean) / (elsewhere.length + shrink) : Number.NaN,
        expertDecisions: elsewhere.length,
        similarNeeds: kernelMean(elsewhere, (judgement) => weightOf(alike.get(judgement.needId))),
        similarExperts: kernelMean(own, (judgement) => asExpert(judgement.expertId)),
        nearby: kernelMean(far, (judgement) => weightOf(alike.get(judgement.needId)) * asExpert(judgement.expertId)),
        expected: this.expect({ needId, expertId }, fitOf({ need, title, expert }), (judgement) => [
          alike.get(judgement.needId)!,
          alikeExpert(judgement.expertId),
        ]),
      };
    };
  }

  /** Ridge regression over all decisions but the pair's own; NaN where there are too few. */
  private expect(
    pair: { needId: string; expertId: string },
    fit: Fit,
    alike: (judgement: Judgement) => readonly [needs: number, experts: number],
  ): number {
    if (this.judgements.length < leastDecisions) return Number.NaN;
    const { usual, weights } = this.learnedWithout(this.places.indexOf(this.kernel.place(pair) ?? -1));
    let sum = usual;
    this.judgements.forEach((judgement, i) => {
      if (weights[i] === 0) return;
      const [needs, experts] = alike(judgement);
      sum += weights[i]! * this.kernel.likeness(pair.needId, fit, this.places[i]!, needs, experts);
    });
    return sum;
  }

  /** What the decisions teach, one of them left out (−1: none), whose weight is 0 then. */
  private learnedWithout(left: number): Learned {
    if (left < 0 && this.whole) return this.whole;
    const kept = this.judgements.flatMap(({ level }, i) => (i === left ? [] : [{ place: this.places[i]!, level }]));
    const usual = kept.reduce((sum, { level }) => sum + level, 0) / kept.length;
    const solved = [
      ...this.kernel.solve(
        kept.map(({ place }) => place),
        Float64Array.from(kept, ({ level }) => level - usual),
      ),
    ];
    if (left >= 0) solved.splice(left, 0, 0);
    const learned = { usual, weights: Float64Array.from(solved) };
    if (left < 0) this.whole = learned;
    return learned;
  }
}

function weightOf(likeness = 0): number {
  return likeness < faint ? 0 : likeness;
}

function kernelMean(judgements: readonly Judgement[], weight: (judgement: Judgement) => number): number {
  let sum = 0;
  let whole = 0;
  for (const judgement of judgements) {
    const share = weight(judgement);
    sum += share * judgement.level;
    whole += share;
  }
  return whole < leastWeight ? Number.NaN : sum / whole;
}
