import { seeded } from "@/lib/matching/learning/random";
import type { TextVector } from "@/lib/matching/learning/text-space";

/**
 * Directions in which terms go together over a set of texts: texts without a common word can still be near. A truncated singular
 * value decomposition by random projection with power iterations (Halko, Martinsson and Tropp, SIAM Review 2011, algorithm 4.4).
 */
export class LatentSpace {
  private readonly axes: Float64Array[];

  constructor(texts: readonly TextVector[], terms: number, dimensions: number, seed = 1) {
    const random = seeded(seed);
    let axes = Array.from({ length: dimensions }, () => Float64Array.from({ length: terms }, () => random() - 0.5));
    for (let round = 0; round < 4; round++) {
      orthonormalize(axes);
      axes = axes.map((axis) => {
        const next = new Float64Array(terms);
        for (const text of texts) {
          const share = dot(text, axis);
          text.terms.forEach((term, i) => {
            next[term]! += share * text.weights[i]!;
          });
        }
        return next;
      });
    }
    orthonormalize(axes);
    this.axes = axes;
  }

  /** Unit vector of a text; zero where nothing is known. */
  place(text: TextVector): Float64Array {
    const place = Float64Array.from(this.axes, (axis) => dot(text, axis));
    const length = Math.sqrt(place.reduce((sum, value) => sum + value * value, 0)) || 1;
    return place.map((value) => value / length);
  }
}

function dot(text: TextVector, axis: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < text.terms.length; i++) sum += text.weights[i]! * axis[text.terms[i]!]!;
  return sum;
}

/** Gram–Schmidt, in place. */
function orthonormalize(axes: Float64Array[]): void {
  axes.forEach((axis, i) => {
    for (const earlier of axes.slice(0, i)) {
      const share = nearness(axis, earlier);
      for (let t = 0; t < axis.length; t++) axis[t]! -= share * earlier[t]!;
    }
    const length = Math.sqrt(nearness(axis, axis)) || 1;
    for (let t = 0; t < axis.length; t++) axis[t]! /= length;
  });
}

/** Inner product; of unit vectors the cosine. */
export function nearness(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
