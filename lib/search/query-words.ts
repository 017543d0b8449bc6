import { isHan, lexemeOf, runsOf } from "./tokens";
import { cutRun, fold, pairs, weak } from "./words";

/** A word of a question. `last`: somebody may still be typing it. */
export type QueryWord = { typed: string; lexeme: string; last: boolean };
/** `joints`: pairs of characters where two words touch; whoever has them has the words side by side. */
export type ParsedQuery = { phrase: string; words: QueryWord[]; joints: string[] };

const longest = 200;
const mostWords = 12;

/** Reads what was typed; null where there is nothing to look for. Words that say little fall out unless nothing else is left. */
export function parseQuery(typed: string): ParsedQuery | null {
  const phrase = fold([...typed].slice(0, longest).join(""))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const runs = runsOf(phrase);
  const pieces = runs.map((run) => (isHan(run) ? wordsIn(run) : [run]));
  const all = [...new Set(pieces.flat())];
  const telling = all.filter((word) => !weak.has(word) && !/^\p{Script=Han}$/u.test(word));
  const chosen = (telling.length > 0 ? telling : all).slice(0, mostWords);
  if (chosen.length === 0) return null;
  const end = phrase.endsWith(runs.at(-1) ?? " ") ? pieces.at(-1)?.at(-1) : undefined;
  return {
    phrase,
    words: chosen.map((word) => ({ typed: word, lexeme: isHan(word) ? word : lexemeOf(word), last: word === end })),
    joints: [...new Set(runs.filter(isHan).flatMap(jointsOf))].slice(0, mostWords),
  };
}

/** A run that jieba takes for single characters only is one word ("不锈" of "不锈钢"). */
function wordsIn(run: string): string[] {
  const words = cutRun(run);
  return words.length > 1 && words.every((word) => [...word].length === 1) ? [run] : words;
}

function jointsOf(run: string): string[] {
  const inside = new Set(wordsIn(run).flatMap((word) => pairs(word)));
  return pairs(run).filter((pair) => !inside.has(pair));
}
