import type { Place } from "../evidence";
import type { Lexicon } from "../lexicon";
import { dot } from "./meanings";
import { wordVectors } from "./word-vectors";

/** Adds a term's direction to the sum of a clause; nothing for a term without one. */
export interface Directions {
  dimensions: number;
  addTo(sum: Float64Array, term: number, weight: number): void;
}

/** The directions of the word vectors that ship with the product. */
export function wordDirections(lexicon: Lexicon): Directions {
  const vectors = wordVectors();
  return {
    dimensions: vectors.dimensions,
    addTo(sum, term, weight) {
      const row = lexicon.row(term);
      if (row >= 0) vectors.addTo(sum, row, weight * vectors.weight(row));
    },
  };
}

/**
 * Spreads a part of a score that is a cosine of sums over the pairs of clauses: it is the sum of the clauses' products, of which the
 * positive ones share the part. Need × expert.
 */
export function clauseLikeness(
  need: readonly Place<string>[],
  expert: readonly Place<string>[],
  part: number,
  lexicon: Lexicon,
  directions: Directions,
): Float64Array {
  const cells = new Float64Array(need.length * expert.length);
  if (part <= 0) return cells;
  const ours = need.map((place) => sumOf(place, lexicon, directions));
  const theirs = expert.map((place) => sumOf(place, lexicon, directions));
  let total = 0;
  ours.forEach((a, row) => {
    theirs.forEach((b, column) => {
      const product = Math.max(0, dot(a, b));
      cells[row * expert.length + column] = product;
      total += product;
    });
  });
  for (let cell = 0; cell < cells.length; cell++) cells[cell]! *= total > 0 ? part / total : 0;
  return cells;
}

function sumOf({ part, units, at }: Place<string>, lexicon: Lexicon, directions: Directions): Float64Array {
  const sum = new Float64Array(directions.dimensions);
  const { tokens, terms } = lexicon.read(units[at]!.text);
  tokens.forEach(({ weight }, i) => {
    directions.addTo(sum, terms[i]!, part.weight * weight);
  });
  return sum;
}
