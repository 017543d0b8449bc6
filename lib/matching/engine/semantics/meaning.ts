import type { Lexicon } from "../lexicon";
import { dampened } from "../score";
import type { Counts } from "../tally";
import { wordVectors } from "./word-vectors";

/** A text as one unit vector: the mean of its words, each by its dampened frequency and by how telling it is. */
export type Meaning = Float32Array;

/** Used again for every text. */
let rows = new Int32Array(1 << 8);
let factors = new Float64Array(1 << 8);

/** The meaning is the text's own, whatever stands beside it. */
export function meaningOf({ terms, values }: Counts, lexicon: Lexicon): Meaning {
  const vectors = wordVectors();
  if (rows.length < terms.length) {
    rows = new Int32Array(2 * terms.length);
    factors = new Float64Array(2 * terms.length);
  }
  let count = 0;
  for (let i = 0; i < terms.length; i++) {
    const row = lexicon.row(terms[i]!);
    if (row < 0) continue;
    rows[count] = row;
    factors[count++] = dampened(values[i]!) * vectors.weight(row);
  }
  return unit(vectors.direction(rows, factors, count));
}

/** How far a text's meaning can be trusted, 0–1: the share of its weight that stands in words with a vector, squared. */
export function trustIn({ terms, values }: Counts, lexicon: Lexicon, rarity: (term: number) => number): number {
  let known = 0;
  let all = 0;
  for (let i = 0; i < terms.length; i++) {
    if (lexicon.kindOf(terms[i]!) === "other") continue;
    const row = lexicon.row(terms[i]!);
    const weight = dampened(values[i]!) * rarity(terms[i]!) * (row >= 0 ? wordVectors().weight(row) : 1);
    all += weight;
    if (row >= 0) known += weight;
  }
  return all > 0 ? (known / all) ** 2 : 0;
}

/** Scaled to length 1; zero stays zero. */
export function unit(vector: Float32Array | Float64Array): Float32Array {
  let squares = 0;
  for (let d = 0; d < vector.length; d++) squares += vector[d]! * vector[d]!;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  const scaled = new Float32Array(vector.length);
  for (let d = 0; d < vector.length; d++) scaled[d] = vector[d]! * scale;
  return scaled;
}
