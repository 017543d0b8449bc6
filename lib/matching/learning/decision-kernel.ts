import { cosine, kinship, likeness, type TextVector } from "./text-space";

/** A need and an expert, by what they say. */
export interface PairTexts {
  needId: string;
  need: TextVector;
  title: TextVector;
  expertId: string;
  expert: TextVector;
}

/** How alike two pairs are, by parts; chosen on the training ratings of CCF BDCI 2019 by cross-validation (tests/matching/evaluate-feedback.ts). */
const parts = {
  constant: 0.05,
  /** The same need. */
  need: 0.4,
  /** Alike experts: at the same need, at an alike need, anywhere. */
  expertsAtNeed: 0.6,
  expertsAtAlikeNeeds: 1.2,
  experts: 0.15,
  /** Need and expert fit each other as well in one pair as in the other; less between two needs. */
  fit: 1.2,
  fitElsewhere: 0.3,
};
/** Of how well the expert fits the need and its title, by words and by meaning: a difference of this much is much. */
const scales = { words: 0.15, meaning: 0.2 };
/** What a decision may be off by, beside the parts above: large, so that no single one is believed. */
const noise = 0.9;
const rounds = 30;
const enough = 1e-3;

/** How well the expert fits the need and its title by words, then by meaning; in scales. */
export type Fit = Float64Array;

const keyOf = ({ needId, expertId }: { needId: string; expertId: string }) => `${needId} ${expertId}`;

/**
 * Kernel ridge regression (Saunders, Gammerman and Vovk, "Ridge Regression Learning Algorithm in Dual Variables", ICML 1998) over decided
 * pairs: alike needs × alike experts. The likeness of all pairs is computed once, with the first question.
 */
export class DecisionKernel {
  private readonly places: ReadonlyMap<string, number>;
  private readonly fits: readonly Fit[];
  private matrix: Float32Array | undefined;

  constructor(private readonly decided: readonly PairTexts[]) {
    this.places = new Map(decided.map((pair, place) => [keyOf(pair), place]));
    this.fits = decided.map(fitOf);
  }

  /** Where a decided pair stands; undefined for one that is not known. */
  place(pair: { needId: string; expertId: string }): number | undefined {
    return this.places.get(keyOf(pair));
  }

  /** What each of some decisions weighs, `targets` being what was decided beside what is usual. */
  solve(places: readonly number[], targets: Float64Array): Float64Array {
    const matrix = this.all();
    const size = this.decided.length;
    const multiply = (way: Float64Array, image: Float64Array) => {
      for (let i = 0; i < places.length; i++) {
        const row = places[i]! * size;
        let sum = noise * way[i]!;
        for (let j = 0; j < places.length; j++) sum += matrix[row + places[j]!]! * way[j]!;
        image[i] = sum;
      }
    };
    return conjugateGradients(multiply, targets);
  }

  /** How a pair is like the decided one at a place, given how alike their needs and their experts are. */
  likeness(needId: string, fit: Fit, place: number, alikeNeeds: number, alikeExperts: number): number {
    return together(needId === this.decided[place]!.needId, alikeNeeds, alikeExperts, fit, this.fits[place]!);
  }

  private all(): Float32Array {
    if (this.matrix) return this.matrix;
    const { decided, fits } = this;
    const size = decided.length;
    const matrix = new Float32Array(size * size);
    const needs = remembering<PairTexts>(
      ({ needId }) => needId,
      (a, b) => likeness(a.need, b.need),
    );
    const experts = remembering<PairTexts>(
      ({ expertId }) => expertId,
      (a, b) => likeness(a.expert, b.expert),
    );
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        const [a, b] = [decided[i]!, decided[j]!];
        const value = together(a.needId === b.needId, needs(a, b), experts(a, b), fits[i]!, fits[j]!);
        matrix[i * size + j] = value;
        matrix[j * size + i] = value;
      }
    }
    this.matrix = matrix;
    return matrix;
  }
}

export function fitOf({ need, title, expert }: Pick<PairTexts, "need" | "title" | "expert">): Fit {
  return Float64Array.of(
    cosine(need, expert) / scales.words,
    cosine(title, expert) / scales.words,
    Math.cbrt(kinship(need, expert)) / scales.meaning,
    Math.cbrt(kinship(title, expert)) / scales.meaning,
  );
}

function together(isSame: boolean, alikeNeeds: number, alikeExperts: number, one: Fit, two: Fit): number {
  const same = isSame ? 1 : 0;
  let away = 0;
  for (let d = 0; d < one.length; d++) away += (one[d]! - two[d]!) ** 2;
  return (
    parts.constant +
    parts.need * same +
    (parts.expertsAtNeed * same + parts.expertsAtAlikeNeeds * alikeNeeds + parts.experts) * alikeExperts +
    parts.fit * Math.exp(-away / 2) * (parts.fitElsewhere + (1 - parts.fitElsewhere) * same)
  );
}

/** A likeness of two, computed once for each two that differ by their keys; 1 for the same. */
function remembering<Of>(keyOf: (one: Of) => string, compute: (a: Of, b: Of) => number): (a: Of, b: Of) => number {
  const known = new Map<string, Map<string, number>>();
  return (a, b) => {
    const [one, two] = [keyOf(a), keyOf(b)];
    if (one === two) return 1;
    const row = known.get(one) ?? known.set(one, new Map()).get(one)!;
    let value = row.get(two) ?? known.get(two)?.get(one);
    if (value === undefined) {
      value = compute(a, b);
      row.set(two, value);
    }
    return value;
  };
}

/** Hestenes and Stiefel, "Methods of Conjugate Gradients for Solving Linear Systems", 1952; for a positive definite matrix. */
function conjugateGradients(
  multiply: (way: Float64Array, image: Float64Array) => void,
  target: Float64Array,
): Float64Array {
  const solution = new Float64Array(target.length);
  const rest = Float64Array.from(target);
  const way = Float64Array.from(target);
  const image = new Float64Array(target.length);
  let left = dot(rest, rest);
  const least = enough * left;
  for (let round = 0; round < rounds && left > least; round++) {
    multiply(way, image);
    const length = left / dot(way, image);
    for (let i = 0; i < way.length; i++) {
      solution[i]! += length * way[i]!;
      rest[i]! -= length * image[i]!;
    }
    const next = dot(rest, rest);
    for (let i = 0; i < way.length; i++) way[i] = rest[i]! + (next / left) * way[i]!;
    left = next;
  }
  return solution;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
