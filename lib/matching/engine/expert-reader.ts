import type { Vector } from "./corpus";
import { grown } from "./grown";
import { Lexicon } from "./lexicon";
import { meaningSteps, portraitOf } from "./portrait";
import { entryOf, impactOf, packed } from "./postings";
import { inSteps } from "./semantics/meanings";
import { wordVectors } from "./semantics/word-vectors";
import { sharedReader } from "./shared-tokenizer";
import type { ExpertDoc } from "./types";
import { type TermList, Vocabulary } from "./vocabulary";

/** Experts as numbers, in plain arrays that go from thread to thread. */
export interface ReadExperts {
  /** The terms that this reader has met since the last answer; its numbers go on where they ended. */
  terms: TermList;
  /** By expert: how many of `entries` are its own, one after the other, and 1 over its length. */
  sizes: Uint32Array;
  scales: Float64Array;
  /** Terms by the reader's numbers, with their impacts. */
  entries: Uint32Array;
  /** Meanings in whole steps, one after the other. */
  meanings: Int8Array;
}

/** Reads experts for an index that stands elsewhere: what reading costs, without the index. */
export function createExpertReader(): (docs: readonly ExpertDoc[]) => ReadExperts {
  const vocabulary = new Vocabulary();
  const lexicon = new Lexicon(sharedReader(), vocabulary);
  const { dimensions } = wordVectors();
  const told = { terms: 0, others: 0 };
  return (docs) => {
    const portraits = docs.map((doc) => portraitOf(doc, lexicon, true));
    const sizes = Uint32Array.from(portraits, ({ vector }) => vector.terms.length);
    const entries = new Uint32Array(sizes.reduce((sum, size) => sum + size, 0));
    const meanings = new Int8Array(docs.length * dimensions);
    let end = 0;
    portraits.forEach(({ vector, meaning }, i) => {
      inSteps(meaning, meaningSteps, meanings, i * dimensions);
      for (let t = 0; t < vector.terms.length; t++) entries[end++] = packed(vector.terms[t]!, vector.impacts[t]!);
    });
    const terms = vocabulary.since(told.terms, told.others);
    told.terms += terms.kinds.length;
    told.others += terms.names.length;
    const scales = Float64Array.from(portraits, ({ vector }) => vector.scale);
    return { terms, sizes, scales, entries, meanings };
  };
}

/** From a reader's numbers of terms to the index's. */
export class Translation {
  private numbers = new Int32Array(1 << 10);
  private count = 0;

  add(numbers: Int32Array): void {
    if (this.count + numbers.length > this.numbers.length)
      this.numbers = grown(this.numbers, 2 * (this.count + numbers.length));
    this.numbers.set(numbers, this.count);
    this.count += numbers.length;
  }

  number(term: number): number {
    return this.numbers[term]!;
  }
}

/** Each expert with its vector in the index's numbers, which ascend. */
export function eachRead(
  { sizes, scales, entries }: ReadExperts,
  translation: Translation,
  visit: (index: number, vector: Vector) => void,
): void {
  let start = 0;
  for (let i = 0; i < sizes.length; i++) {
    const size = sizes[i]!;
    const own = entries.subarray(start, start + size);
    for (let t = 0; t < size; t++) own[t] = packed(translation.number(entryOf(own[t]!)), impactOf(own[t]!));
    own.sort();
    const vector = { terms: new Int32Array(size), impacts: new Uint8Array(size), scale: scales[i]! };
    for (let t = 0; t < size; t++) {
      vector.terms[t] = entryOf(own[t]!);
      vector.impacts[t] = impactOf(own[t]!);
    }
    visit(i, vector);
    start += size;
  }
}
