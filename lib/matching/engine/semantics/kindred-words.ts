import type { Lexicon } from "../lexicon";
import { paleWords } from "../stop-words";
import { wordVectors } from "./word-vectors";

/** From this cosine on two words are shown as a link; below it chance neighbours begin (read off the story, not the test sets). */
const least = 0.42;
const most = 2;

/** Different words of two texts that are close in meaning, closest first. `group` is −1: no thesaurus group joins them. */
export function kindredWords(need: string, expert: string, lexicon: Lexicon) {
  const ours = wordsOf(need, lexicon);
  const theirs = wordsOf(expert, lexicon);
  const vectors = wordVectors();
  const found: { group: number; need: string; expert: string; cosine: number }[] = [];
  for (const [word, row] of ours) {
    if (theirs.has(word)) continue;
    for (const [other, otherRow] of theirs) {
      if (ours.has(other) || word.includes(other) || other.includes(word)) continue;
      const cosine = vectors.cosine(row, otherRow);
      if (cosine >= least) found.push({ group: -1, need: word, expert: other, cosine });
    }
  }
  found.sort((a, b) => b.cosine - a.cosine || (a.need < b.need ? -1 : 1));
  return found
    .filter((link, i) => !found.slice(0, i).some((f) => f.need === link.need || f.expert === link.expert))
    .slice(0, most);
}

function wordsOf(text: string, lexicon: Lexicon): Map<string, number> {
  const words = new Map<string, number>();
  for (const { tokens, terms } of lexicon.readAll(text)) {
    tokens.forEach(({ surface }, i) => {
      const row = lexicon.row(terms[i]!);
      if (row >= 0 && surface.length > 1 && !paleWords.has(surface)) words.set(surface, row);
    });
  }
  return words;
}
