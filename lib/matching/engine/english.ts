import type { Lexicon } from "./lexicon";

/** How much of a text is in English, 0–1: the LED of a Chinese one is hardly anything. Names of materials and quantities are in no language. */
export function englishShare(terms: Int32Array, weights: ArrayLike<number>, lexicon: Lexicon): number {
  let english = 0;
  let all = 0;
  for (let i = 0; i < terms.length; i++) {
    const kind = lexicon.kindOf(terms[i]!);
    if (kind === "other") continue;
    all += weights[i]!;
    if (kind === "latin") english += weights[i]!;
  }
  return all > 0 ? english / all : 0;
}
