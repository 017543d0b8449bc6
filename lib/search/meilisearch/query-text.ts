import type { ParsedQuery, QueryWord } from "../query-words";
import { isHan } from "../tokens";
import { pairs } from "../words";
import { encoded } from "./han-code";

/** The server looks at the first ten words of a query and drops the rest. Long texts belong to the matching engine. */
export const mostQueryWords = 10;

/** Words as terms of the index. A longer Han word is asked for by its pairs: texts that were cut otherwise have them too. */
export function queryOf(words: readonly QueryWord[]): string {
  const every = words.flatMap((word) => piecesOf(word, 1));
  const terms = every.length <= mostQueryWords ? every : words.flatMap((word) => piecesOf(word, 2));
  return [...new Set(terms)].slice(0, mostQueryWords).map(encoded).join(" ");
}

/** The whole as what a record may be called ("2026b-0031"), null where it cannot be. */
export function codeOf({ phrase }: ParsedQuery): string | null {
  return /^(?=.*\d)[\w-]{3,40}$/.test(phrase) ? encoded(phrase) : null;
}

/** Pairs of a Han word, each or every second one and the last. Any other word is its lexeme; one still being typed is as typed. */
function piecesOf({ typed, lexeme, last }: QueryWord, step: 1 | 2): string[] {
  if (!isHan(typed)) return [last && /^[a-z]+$/.test(typed) && !typed.startsWith(lexeme) ? typed : lexeme];
  if ([...typed].length < 3) return [typed];
  const all = pairs(typed);
  return all.filter((_, at) => at % step === 0 || at === all.length - 1);
}
