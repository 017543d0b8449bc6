import { LRUCache } from "lru-cache";
import { dampened } from "../engine/score";
import { unit } from "../engine/semantics/meaning";
import { dot } from "../engine/semantics/meanings";
import { wordVectors } from "../engine/semantics/word-vectors";
import { createTokenizer, type Tokenizer } from "../engine/tokenizer";

/** A text as ascending terms with weights; of unit length together with the terms that the space does not know. */
export interface TextVector {
  terms: Int32Array;
  weights: Float64Array;
  /** What it means apart from what all texts of the space mean together: a unit vector, or zero where no word has one. */
  meaning: Float32Array;
}

/** What meaning counts in a likeness, beside words. */
const meaningShare = 0.4;

let shared: Tokenizer | undefined;
/** Cutting words costs most; the same profiles are read after every decision. */
const known = new LRUCache<string, ReadonlyMap<string, number>>({ max: 4_000 });

/**
 * Words by rarity (tf–idf) over a fixed set of texts: enough to say which needs, and which experts, resemble each other. The texts'
 * order does not matter to any likeness.
 */
export class TextSpace {
  private readonly ids = new Map<string, number>();
  private readonly spread: number[] = [];
  private documents = 0;
  private readonly together = new Float64Array(wordVectors().dimensions);

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      this.documents++;
      meaningOf(text).forEach((value, d) => {
        this.together[d]! += value;
      });
      for (const term of termsOf(text).keys()) {
        const id = this.ids.get(term) ?? this.ids.size;
        this.ids.set(term, id);
        this.spread[id] = (this.spread[id] ?? 0) + 1;
      }
    }
  }

  get size(): number {
    return this.ids.size;
  }

  vector(text: string): TextVector {
    const entries: [number, number][] = [];
    let square = 0;
    for (const [term, count] of termsOf(text)) {
      const id = this.ids.get(term);
      const weight =
        (1 + Math.log1p(count)) * Math.min(1, count) * Math.log(1 + this.documents / (1 + this.spreadOf(id)));
      square += weight * weight;
      if (id !== undefined) entries.push([id, weight]);
    }
    entries.sort((a, b) => a[0] - b[0]);
    const length = Math.sqrt(square) || 1;
    return {
      terms: Int32Array.from(entries, ([id]) => id),
      weights: Float64Array.from(entries, ([, weight]) => weight / length),
      meaning: this.apart(meaningOf(text)),
    };
  }

  /** Measured from what all texts mean together; nothing stays nothing. */
  private apart(meaning: Float32Array): Float32Array {
    if (meaning.every((value) => value === 0)) return meaning;
    return unit(meaning.map((value, d) => value - this.together[d]! / (this.documents || 1)));
  }

  private spreadOf(id: number | undefined): number {
    return id === undefined ? 0 : this.spread[id]!;
  }
}

/** The mean of a text's words, each by its dampened frequency and by how telling it is; zero where no word has a vector. */
function meaningOf(text: string): Float32Array {
  const vectors = wordVectors();
  const sum = new Float64Array(vectors.dimensions);
  for (const [term, count] of termsOf(text)) {
    const row = vectors.row(term);
    if (row >= 0) vectors.addTo(sum, row, dampened(count) * vectors.weight(row));
  }
  return unit(sum);
}

function termsOf(text: string): ReadonlyMap<string, number> {
  const before = known.get(text);
  if (before) return before;
  shared ??= createTokenizer();
  const counts = new Map<string, number>();
  for (const { term, weight } of shared(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  known.set(text, counts);
  return counts;
}

/** By words and by meaning, 0–1: texts in other words are alike too, and the same text is wholly so. */
export function likeness(a: TextVector, b: TextVector): number {
  return (1 - meaningShare) * cosine(a, b) + meaningShare * kinship(a, b);
}

/** By meaning alone, 0–1; cubed, since most texts are a little alike. */
export function kinship(a: TextVector, b: TextVector): number {
  return Math.max(0, dot(a.meaning, b.meaning)) ** 3;
}

/** By words alone, 0–1. */
export function cosine(a: TextVector, b: TextVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const ahead = a.terms[i]! - b.terms[j]!;
    if (ahead === 0) sum += a.weights[i]! * b.weights[j]!;
    if (ahead <= 0) i++;
    if (ahead >= 0) j++;
  }
  return Math.min(1, sum);
}

/** How much of the first one's weight the second one mentions, 0–1. */
export function coverage(a: TextVector, b: TextVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const ahead = a.terms[i]! - b.terms[j]!;
    if (ahead === 0) sum += a.weights[i]! ** 2;
    if (ahead <= 0) i++;
    if (ahead >= 0) j++;
  }
  return Math.min(1, sum);
}
