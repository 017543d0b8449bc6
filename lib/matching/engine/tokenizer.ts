import { characters, dropped, isCode, isHan, kindOfPair, makesPair, pale } from "./characters";
import { tokenWeights as weigh } from "./config";
import { grade, quantity } from "./grades";
import { type Dictionary, Segmenter, sharedDictionary } from "./segmentation";
import { Spelling } from "./spelling";
import { stem } from "./stem";
import { numeralStarts, numerals, paleWords, stopWords } from "./stop-words";

/** One thing to match by. `term` is unique over kinds; `surface` is what a reader would recognise. */
export interface Token {
  term: string;
  weight: number;
  surface: string;
  /** A pair of characters inside one word. */
  inner?: boolean;
}

/** Takes what is found in a clause, as it is found. */
export interface Finds {
  /** A Chinese word from one code unit to another; `node` is the dictionary's, 0 for a character that it lacks. */
  word(node: number, from: number, to: number, weight: number): void;
  /** Two neighbouring characters, the second of which stands at `at`. */
  pair(first: number, second: number, at: number, weight: number, inner: boolean): void;
  /** A Latin word, a phrase of two, a grade or a quantity. */
  named(term: string, weight: number, surface: string): void;
}

const han = /\p{Script=Han}/u;
const code = /[a-z0-9]+(?:[-./][a-z0-9]+)*#?/g;
const standard = /\b(gb|iso|astm|hg|jb|qb|fz|yb|sn|ny|din|en|aatcc)\s*\/?\s*[tz]?\s*(\d{2,6}(?:\.\d{1,2})?)/g;

/** What a word weighs, by its class; 0 is a word that was not looked at yet. */
const wordWeights = [0, 0, weigh.pale, weigh.character, weigh.word];
const ignored = 1;

/** Reads clauses, one at a time, with buffers that are used again. */
export class Reader {
  private readonly spelling = new Spelling();
  private readonly segmenter: Segmenter;
  /** Classes of the dictionary's words, found out when they are first met. */
  private readonly classes: Uint8Array;

  constructor(private readonly dictionary: Dictionary = sharedDictionary()) {
    this.segmenter = new Segmenter(dictionary);
    this.classes = new Uint8Array(dictionary.size);
  }

  /** The clause that was read last, as it is normally spelt. */
  get text(): string {
    return this.spelling.text;
  }

  /** With `seamsOnly`, pairs of characters inside words are left out. */
  read(clause: string, finds: Finds, seamsOnly = false): void {
    const { spelling } = this;
    spelling.read(clause);
    let kinds = 0;
    let far = false;
    for (let at = 0; at < spelling.length; at++) {
      const unit = spelling.units[at]!;
      kinds |= characters[unit]!;
      if (unit >= 0xd800 && unit <= 0xdfff) far = true;
    }
    if ((kinds & isHan) !== 0 || far) this.chinese(finds, seamsOnly);
    if ((kinds & isCode) !== 0) latin(this.text, finds);
  }

  private chinese(finds: Finds, seamsOnly: boolean): void {
    const { units, length } = this.spelling;
    const { ends, words } = this.segmenter.cut(units, length);
    for (let at = 0; at < length; at = ends[at]!) this.word(words[at]!, at, ends[at]!, finds);
    // Iterating by unit is enough: what is beyond the basic plane is no pair that anybody shares.
    if (seamsOnly) for (let at = ends[0]!; at < length; at = ends[at]!) this.pair(at, false, finds);
    else {
      for (let at = 1, seam = ends[0]!; at < length; at++) {
        this.pair(at, at !== seam, finds);
        if (at === seam) seam = ends[at]!;
      }
    }
  }

  /** A word, after the words of two and three characters inside it: jieba's search mode. */
  private word(node: number, from: number, to: number, finds: Finds): void {
    const { dictionary } = this;
    const { units } = this.spelling;
    for (let size = 2; node !== 0 && size <= 3 && size < to - from; size++) {
      for (let at = from; at + size <= to; at++) {
        let inside = dictionary.step(dictionary.begin(units[at]!), units[at + 1]!);
        if (size === 3 && inside !== 0) inside = dictionary.step(inside, units[at + 2]!);
        if (inside !== 0 && dictionary.isWord(inside)) this.take(inside, at, at + size, finds);
      }
    }
    this.take(node, from, to, finds);
  }

  private take(node: number, from: number, to: number, finds: Finds): void {
    let kind = node === 0 ? 0 : this.classes[node]!;
    if (kind === 0) {
      kind = classOf(node === 0 ? this.text.slice(from, to) : this.dictionary.word(node));
      if (node !== 0) this.classes[node] = kind;
    }
    if (kind !== ignored) finds.word(node, from, to, wordWeights[kind]!);
  }

  private pair(at: number, inner: boolean, finds: Finds): void {
    const { units } = this.spelling;
    const first = units[at - 1]!;
    const second = units[at]!;
    if ((characters[first]! & characters[second]! & makesPair) === 0) return;
    const kind = kindOfPair(first, second);
    if (kind === dropped) return;
    finds.pair(first, second, at, kind === pale ? weigh.bigram * weigh.pale : weigh.bigram, inner);
  }
}

/** Collects tokens as they are found. */
export class Tokens implements Finds {
  tokens: Token[] = [];

  constructor(private readonly reader: Reader) {}

  word(_node: number, from: number, to: number, weight: number): void {
    const term = this.reader.text.slice(from, to);
    this.tokens.push({ term, weight, surface: term });
  }

  pair(_first: number, _second: number, at: number, weight: number, inner: boolean): void {
    const surface = this.reader.text.slice(at - 1, at + 1);
    const term = `~${surface}`;
    this.tokens.push(inner ? { term, weight, surface, inner } : { term, weight, surface });
  }

  named(term: string, weight: number, surface: string): void {
    this.tokens.push({ term, weight, surface });
  }
}

export type Tokenizer = (clause: string) => readonly Token[];

/** A function of a clause, beside a reader of its own. */
export function createTokenizer(reader = new Reader()): Tokenizer {
  return (clause) => {
    const finds = new Tokens(reader);
    reader.read(clause, finds);
    return finds.tokens;
  };
}

function classOf(word: string): number {
  if (!han.test(word) || stopWords.has(word) || (numeralStarts.has(word[0]!) && numerals.test(word))) return ignored;
  return wordWeights.lastIndexOf(wordWeight(word));
}

function wordWeight(word: string): number {
  if (paleWords.has(word)) return weigh.pale;
  return word.length > 1 ? weigh.word : weigh.character;
}

function latin(text: string, finds: Finds): void {
  for (const [surface, body, number] of text.matchAll(standard)) {
    finds.named(`#${body}${number}`, weigh.grade, surface);
  }
  let previous = "";
  let end = -1;
  for (const match of text.matchAll(code)) {
    const surface = match[0];
    const apart = text.slice(end, match.index).trim() !== "" || end < 0;
    end = match.index + surface.length;
    if (/^\d+(?:\.\d+)?$/.test(surface)) {
      number(surface, text.slice(end, end + 8), finds);
      previous = "";
    } else if (/\d/.test(surface)) {
      coded(surface, text.slice(end, end + 8), finds);
      previous = "";
    } else {
      for (const part of surface.split(/[^a-z]+/)) {
        if (part.length < 2 || stopWords.has(part)) continue;
        const root = stem(part);
        finds.named(root, paleWords.has(part) ? weigh.pale : weigh.latin, part);
        if (previous && !apart) finds.named(`${previous}_${root}`, weigh.phrase, part);
        previous = root;
      }
      if (apart && surface.length < 2) previous = "";
    }
  }
}

function number(surface: string, rest: string, finds: Finds): void {
  const steel = /^\s*(?:号|#)?钢/.test(rest) ? surface : null;
  const found = steel ? { name: steel } : quantity(surface, rest) ? null : grade(surface);
  if (found) finds.named(`#${found.name}`, weigh.grade, surface);
  const measured = found ? null : quantity(surface, rest);
  if (measured) finds.named(`=${measured}`, weigh.quantity, surface);
}

/** "0.3mm" is a quantity, "316l" a grade; both are written without a space. */
function coded(surface: string, rest: string, finds: Finds): void {
  const split = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(surface);
  const found = grade(surface);
  const measured = split && !/^\d{3}l$/.test(surface) ? quantity(split[1]!, split[2]! + rest) : null;
  if (measured) finds.named(`=${measured}`, weigh.quantity, surface);
  else if (found) {
    finds.named(`#${found.name}`, weigh.grade, surface);
    if (found.parent) finds.named(`#${found.parent}`, weigh.grade / 2, surface);
  }
}
