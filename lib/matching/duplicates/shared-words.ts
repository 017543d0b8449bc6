import { cutRun, fold } from "@/lib/search/words";
import type { NeedDoc } from "../engine";
import { paleWords, stopWords } from "../engine/stop-words";

/** The words that both needs say, as the first has them: longest first, none inside another, at most `most`. */
export function sharedWords(need: NeedDoc, other: NeedDoc, most = 6): string[] {
  const theirs = new Set(wordsOf(other));
  const both = [...new Set(wordsOf(need))].filter((word) => tells(word) && theirs.has(word));
  const longest = both.sort((a, b) => b.length - a.length);
  return longest.filter((word, at) => !longest.slice(0, at).some((longer) => longer.includes(word))).slice(0, most);
}

const tells = (word: string) => [...word].length >= 2 && !stopWords.has(word) && !paleWords.has(word);

function wordsOf({ title, problem, expected, keywords = [], indicators = [] }: NeedDoc): string[] {
  const text = fold([title, problem, expected ?? "", ...keywords, ...indicators.map((line) => line.name)].join("\n"));
  return [...(text.match(/\p{Script=Han}+/gu) ?? []).flatMap(cutRun), ...(text.match(/[a-z][a-z0-9-]+/g) ?? [])];
}
