import type { Place } from "../evidence";
import type { Lexicon } from "../lexicon";
import { dot } from "./meanings";
import { wordVectors } from "./word-vectors";

/**
 * Spreads the semantic part of a score over the pairs of clauses: a cosine of sums is the sum of the clauses' products, of which the
 * positive ones share the part. Need × expert.
 */
export function clauseLikeness(
  need: readonly Place<string>[],
  expert: readonly Place<string>[],
  part: number,
  lexicon: Lexicon,
): Float64Array {
  const cells = new Float64Array(need.length * expert.length);
  if (part <= 0) return cells;
  const ours = need.map((place) => sumOf(place, lexicon));
  const theirs = expert.map((place) => sumOf(place, lexicon));
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

function sumOf({ part, units, at }: Place<string>, lexicon: Lexicon): Float64Array {
  const vectors = wordVectors();
  const sum = new Float64Array(vectors.dimensions);
  const { tokens, terms } = lexicon.read(units[at]!.text);
  tokens.forEach(({ weight }, i) => {
    const row = lexicon.row(terms[i]!);
    if (row >= 0) vectors.addTo(sum, row, part.weight * weight * vectors.weight(row));
  });
  return sum;
}
