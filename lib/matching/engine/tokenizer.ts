import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { tokenWeights as weigh } from "./config";
import { grade, quantity } from "./grades";
import { normalize } from "./normalize";
import { stem } from "./stem";
import { grammarCharacters, numeralStarts, numerals, paleWords, stopWords } from "./stop-words";

/** One thing to match by. `term` is unique over kinds; `surface` is what a reader would recognise. */
export interface Token {
  term: string;
  weight: number;
  surface: string;
  /** A pair of characters inside one word. */
  inner?: boolean;
}

/** With `seamsOnly`, pairs of characters inside words are left out. */
export type Tokenizer = (clause: string, seamsOnly?: boolean) => readonly Token[];

const han = /\p{Script=Han}/u;
const code = /[a-z0-9]+(?:[-./][a-z0-9]+)*#?/g;
const standard = /\b(gb|iso|astm|hg|jb|qb|fz|yb|sn|ny|din|en|aatcc)\s*\/?\s*[tz]?\s*(\d{2,6}(?:\.\d{1,2})?)/g;

/** Loads jieba's dictionary (the only side effect of the engine) and returns a function of a clause. */
export function createTokenizer(): Tokenizer {
  const jieba = Jieba.withDict(dict);
  return (clause, seamsOnly = false) => {
    const text = normalize(clause);
    const tokens: Token[] = [];
    if (han.test(text)) chinese(jieba, text, tokens, seamsOnly);
    latin(text, tokens);
    return tokens;
  };
}

function chinese(jieba: Jieba, text: string, tokens: Token[], seamsOnly: boolean): void {
  // Without guessing new words (HMM): it glues neighbours together, and bigrams already cover what the dictionary lacks.
  for (const word of jieba.cutForSearch(text, false)) {
    if (!hasHan(word) || stopWords.has(word) || isNumeral(word)) continue;
    tokens.push({ term: word, weight: wordWeight(word), surface: word });
  }
  let last = "";
  for (const word of jieba.cut(text, false)) {
    // Iterating by unit is enough: what is beyond the basic plane is no pair that anybody shares.
    for (let i = 0; i < word.length; last = word[i++]!) {
      if (seamsOnly && i > 0) continue;
      const next = word[i]!;
      if (!isHan(last) || !isHan(next) || grammarCharacters.has(last) || grammarCharacters.has(next)) continue;
      const pair = last + next;
      if (stopWords.has(pair) || isNumeral(pair)) continue;
      const weight = paleWords.has(pair) ? weigh.bigram * weigh.pale : weigh.bigram;
      tokens.push({ term: `~${pair}`, weight, surface: pair, ...(i > 0 && { inner: true }) });
    }
  }
}

/** The common block first: a regular expression for each character is what reading a text mostly costs. */
function isHan(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 0x4e00 && code <= 0x9fff) || (code > 0x2e7f && han.test(character));
}

function hasHan(word: string): boolean {
  return isHan(word[0]!) || han.test(word);
}

function isNumeral(word: string): boolean {
  return numeralStarts.has(word[0]!) && numerals.test(word);
}

function wordWeight(word: string): number {
  if (paleWords.has(word)) return weigh.pale;
  return word.length > 1 ? weigh.word : weigh.character;
}

function latin(text: string, tokens: Token[]): void {
  for (const [surface, body, number] of text.matchAll(standard)) {
    tokens.push({ term: `#${body}${number}`, weight: weigh.grade, surface });
  }
  let previous = "";
  let end = -1;
  for (const match of text.matchAll(code)) {
    const surface = match[0];
    const apart = text.slice(end, match.index).trim() !== "" || end < 0;
    end = match.index + surface.length;
    if (/^\d+(?:\.\d+)?$/.test(surface)) {
      number(surface, text.slice(end, end + 8), tokens);
      previous = "";
    } else if (/\d/.test(surface)) {
      coded(surface, text.slice(end, end + 8), tokens);
      previous = "";
    } else {
      for (const part of surface.split(/[^a-z]+/)) {
        if (part.length < 2 || stopWords.has(part)) continue;
        const root = stem(part);
        tokens.push({ term: root, weight: paleWords.has(part) ? weigh.pale : weigh.latin, surface: part });
        if (previous && !apart) tokens.push({ term: `${previous}_${root}`, weight: weigh.phrase, surface: part });
        previous = root;
      }
      if (apart && surface.length < 2) previous = "";
    }
  }
}

function number(surface: string, rest: string, tokens: Token[]): void {
  const steel = /^\s*(?:号|#)?钢/.test(rest) ? surface : null;
  const found = steel ? { name: steel } : quantity(surface, rest) ? null : grade(surface);
  if (found) tokens.push({ term: `#${found.name}`, weight: weigh.grade, surface });
  const measured = found ? null : quantity(surface, rest);
  if (measured) tokens.push({ term: `=${measured}`, weight: weigh.quantity, surface });
}

/** "0.3mm" is a quantity, "316l" a grade; both are written without a space. */
function coded(surface: string, rest: string, tokens: Token[]): void {
  const split = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(surface);
  const found = grade(surface);
  const measured = split && !/^\d{3}l$/.test(surface) ? quantity(split[1]!, split[2]! + rest) : null;
  if (measured) tokens.push({ term: `=${measured}`, weight: weigh.quantity, surface });
  else if (found) {
    tokens.push({ term: `#${found.name}`, weight: weigh.grade, surface });
    if (found.parent) tokens.push({ term: `#${found.parent}`, weight: weigh.grade / 2, surface });
  }
}
