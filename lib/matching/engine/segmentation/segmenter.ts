import type { Dictionary } from "./dictionary";

/** By place of a word's first code unit: where it ends, and its node in the dictionary, 0 for a character that the dictionary lacks. */
export interface Cut {
  readonly ends: Int32Array;
  readonly words: Int32Array;
}

/**
 * The likeliest way to cut a text into words of a dictionary, as jieba finds it without guessing new ones: the same words to the last,
 * except that Latin letters and digits stay single. From code units into typed arrays that are used again.
 */
export class Segmenter {
  ends = new Int32Array(1 << 8);
  words = new Int32Array(1 << 8);
  private likelihoods = new Float64Array(1 << 8);

  constructor(private readonly dictionary: Dictionary) {}

  /** Cuts the first `length` code units; every one is in exactly one word. The answer is valid until the next. */
  cut(units: Uint16Array, length: number): Cut {
    if (length >= this.ends.length) this.grow(length);
    for (let to = length; to > 0; ) {
      const from = startOfStretch(units, to);
      if (from === to) to = this.single(units, to);
      else {
        this.cutStretch(units, from, to);
        to = from;
      }
    }
    return this;
  }

  /** From the end to the start: the best way from each place on is known once all later ones are. */
  private cutStretch(units: Uint16Array, from: number, to: number): void {
    const { ends, words } = this;
    const dictionary = this.dictionary;
    const likelihoods = this.likelihoods;
    likelihoods[to] = 0;
    for (let at = to - 1; at >= from; at--) {
      if (isLow(units[at]!)) continue;
      let best = Number.NEGATIVE_INFINITY;
      let node = dictionary.begin(units[at]!);
      let word = 0;
      let end = at + 1;
      for (let next = at + 1; node !== 0; next++) {
        const likelihood = dictionary.likelihood(node) + likelihoods[next]!;
        // Of equals the longest; a node where no word ends is NaN, which is never greater.
        if (likelihood >= best) {
          best = likelihood;
          word = node;
          end = next;
        }
        if (next === to) break;
        node = dictionary.step(node, units[next]!);
      }
      if (word === 0) {
        if (isHigh(units[at]!)) end++;
        best = dictionary.rarest + likelihoods[end]!;
      }
      likelihoods[at] = best;
      ends[at] = end;
      words[at] = word;
    }
  }

  /** What no word contains is cut by characters. */
  private single(units: Uint16Array, to: number): number {
    const paired = to > 1 && isLow(units[to - 1]!) && isHigh(units[to - 2]!);
    const at = paired ? to - 2 : to - 1;
    this.ends[at] = to;
    this.words[at] = 0;
    return at;
  }

  private grow(length: number): void {
    const size = length * 2;
    this.ends = new Int32Array(size);
    this.words = new Int32Array(size);
    this.likelihoods = new Float64Array(size);
  }
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Where the characters begin that may be parts of words and go up to `to`; `to` itself where there is none. */
function startOfStretch(units: Uint16Array, to: number): number {
  let from = to;
  while (from > 0) {
    const unit = units[from - 1]!;
    if (mayBeInWord[unit] === 1) from--;
    else if (from > 1 && isLow(unit) && isHigh(units[from - 2]!) && isFarHan(units[from - 2]!, unit)) from -= 2;
    else break;
  }
  return from;
}

/** Han characters, Latin letters, digits and the signs inside codes: what jieba looks for words in. */
const mayBeInWord = new Uint8Array(1 << 16);
for (const [from, to] of [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
] as const)
  mayBeInWord.fill(1, from, to + 1);
for (const sign of "+#&._%-") mayBeInWord[sign.charCodeAt(0)] = 1;

function isFarHan(high: number, low: number): boolean {
  const point = ((high - 0xd800) << 10) + low - 0xdc00 + 0x10000;
  const within = (from: number, to: number) => point >= from && point <= to;
  return within(0x20000, 0x2a6df) || within(0x2a700, 0x2ebef) || within(0x2f800, 0x2fa1f);
}
