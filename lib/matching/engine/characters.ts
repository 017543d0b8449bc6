import { PairMap } from "./pair-map";
import { grammarCharacters, numerals, paleWords, stopWords } from "./stop-words";

/** What a code unit is, in bits: a table is read far quicker than a regular expression is asked. */
export const isHan = 1;
/** A Han character beside which another makes a pair that is more than grammar. */
export const makesPair = 2;
/** Begins a Chinese numeral. */
const numeral = 4;
/** Goes on or ends one. */
const counted = 8;
/** A small letter or digit. */
export const isCode = 16;

const han = /\p{Script=Han}/u;

export const characters = new Uint8Array(1 << 16);
for (let unit = 0x2e80; unit <= 0xfaff; unit++) {
  if (unit > 0x9fff && unit < 0xf900) continue;
  const character = String.fromCharCode(unit);
  if ((unit < 0x4e00 || unit > 0x9fff) && !han.test(character)) continue;
  characters[unit] = isHan | (grammarCharacters.has(character) ? 0 : makesPair);
}
for (const character of new Set(numerals.source)) {
  const unit = character.charCodeAt(0);
  if (numerals.test(character)) characters[unit]! |= numeral;
  if (numerals.test(`一${character}`)) characters[unit]! |= counted;
}
for (const character of "abcdefghijklmnopqrstuvwxyz0123456789") characters[character.charCodeAt(0)] = isCode;

export const usual = -1;
export const dropped = 0;
export const pale = 1;

const special = new PairMap();
for (const [words, kind] of [
  [stopWords, dropped],
  [paleWords, pale],
] as const) {
  for (const word of words) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 2 && special.get(first, second) < 0) special.add(first, second, kind);
  }
}

/** Whether a pair of Han characters is no term, one of every trade, or a usual one. */
export function kindOfPair(first: number, second: number): number {
  if ((characters[first]! & numeral) !== 0 && (characters[second]! & counted) !== 0) return dropped;
  return special.get(first, second);
}
