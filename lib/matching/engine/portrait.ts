import { type Vector, vectorOf } from "./corpus";
import type { Lexicon } from "./lexicon";
import { expertParts, frequencies } from "./parts";
import { type Meaning, meaningOf } from "./semantics/meaning";
import type { ExpertDoc } from "./types";

/** An expert as numbers. */
export interface Portrait {
  doc: ExpertDoc;
  vector: Vector;
  meaning: Meaning;
}

/** Steps of a meaning's dimensions to a length of 1, as the index keeps them. */
export const meaningSteps = 400;

/** `once` reads without remembering the texts. */
export function portraitOf(doc: ExpertDoc, lexicon: Lexicon, once = false): Portrait {
  const counts = frequencies(expertParts(doc), lexicon, once);
  return { doc, vector: vectorOf(counts), meaning: meaningOf(counts, lexicon) };
}
