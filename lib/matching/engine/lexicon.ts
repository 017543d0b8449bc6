import { wordVectors } from "./semantics/word-vectors";
import type { Tally } from "./tally";
import { TermTally } from "./term-tally";
import { groups, type Mention, mentionsIn, plainWeight } from "./thesaurus";
import { type Reader, type Token, Tokens } from "./tokenizer";
import { unitsOf } from "./units";
import type { Vocabulary } from "./vocabulary";

/** A clause read: its tokens, their terms as numbers, and the thesaurus members in it. */
export interface Reading {
  tokens: readonly Token[];
  terms: Int32Array;
  /** Looked for when they are first asked for. */
  readonly mentions: readonly Mention[];
}

const kinds = ["han", "latin", "other"] as const;
type TermKind = (typeof kinds)[number];

function kindOf(term: string): TermKind {
  if (/[~#=_]/.test(term)) return "other";
  return /[a-z]/.test(term) ? "latin" : "han";
}

const han = /\p{Script=Han}/u;

/** A group's words in terms, one word after the other. */
export interface Spoken {
  words: readonly string[];
  isChinese: readonly boolean[];
  /** Where each word's terms end. */
  ends: Int32Array;
  terms: Int32Array;
  /** Of a word they sum up to 1. */
  shares: Float64Array;
}

const remembered = 5_000;
/** A row that was not looked for yet. */
const unknown = -2;

/** Tokenizer, thesaurus and numbers in one. Clauses are remembered: explaining reads the same ones again and again. */
export class Lexicon {
  private readonly readings = new Map<string, Reading>();
  private rows = new Int32Array(0);
  /** By term, one more than where its kind stands among `kinds`; 0 for one that was not looked at yet. */
  private kinds = new Uint8Array(0);
  private readonly spoken = new Map<number, Spoken>();

  private readonly once: TermTally;

  /** Without `pairs`, pairs of characters are no terms. */
  constructor(
    private readonly reader: Reader,
    readonly vocabulary: Vocabulary,
    private readonly pairs = true,
  ) {
    this.once = new TermTally(reader, vocabulary, pairs);
  }

  read(clause: string): Reading {
    const known = this.readings.get(clause);
    if (known) return known;
    const tokens = this.tokensOf(clause);
    let mentions: readonly Mention[] | undefined;
    const reading: Reading = {
      tokens,
      terms: this.termsOf(tokens),
      get mentions() {
        mentions ??= mentionsIn(clause, tokens);
        return mentions;
      },
    };
    if (this.readings.size >= remembered) this.readings.clear();
    this.readings.set(clause, reading);
    return reading;
  }

  /** Adds up the terms of a text that will hardly be read again, without pairs inside words: nothing is remembered. */
  tallyOnce(text: string, weight: number, tally: Tally): void {
    this.once.add(text, weight, tally);
  }

  readAll(text: string): Reading[] {
    return unitsOf(text).map((unit) => this.read(unit.text));
  }

  private tokensOf(clause: string): readonly Token[] {
    const finds = new Tokens(this.reader);
    this.reader.read(clause, finds);
    return this.pairs ? finds.tokens : finds.tokens.filter((token) => !token.term.startsWith("~"));
  }

  private termsOf(tokens: readonly Token[]): Int32Array {
    const terms = new Int32Array(tokens.length);
    for (let i = 0; i < terms.length; i++) terms[i] = this.vocabulary.intern(tokens[i]!.term);
    return terms;
  }

  /** A group's members and answers; remembered, since the same groups are mentioned again and again. */
  spokenOf(group: number): Spoken {
    let spoken = this.spoken.get(group);
    if (!spoken) {
      const { members, answers } = groups[group]!;
      spoken = this.speak([...members, ...answers]);
      this.spoken.set(group, spoken);
    }
    return spoken;
  }

  /** What those who know about it write besides. */
  answersOf(group: number): readonly string[] {
    return groups[group]!.answers;
  }

  /** Whether a group is of plain words, and what it weighs then. */
  isPlain(group: number): boolean {
    return groups[group]!.isPlain;
  }

  weightOf(group: number): number {
    return this.isPlain(group) ? plainWeight : 1;
  }

  /** Groups of what may be behind it. */
  causesOf(group: number): readonly number[] {
    return groups[group]!.related;
  }

  /** Pairs of characters, phrases, grades and quantities are no words. */
  kindOf(term: number): TermKind {
    if (term >= this.rows.length) this.reach(term);
    if (this.kinds[term] === 0) this.kinds[term] = 1 + kinds.indexOf(kindOf(this.vocabulary.term(term)));
    return kinds[this.kinds[term]! - 1]!;
  }

  private reach(term: number): void {
    const { rows, kinds } = this;
    this.rows = new Int32Array(Math.max(1 << 10, term + (term >> 1))).fill(unknown);
    this.rows.set(rows);
    this.kinds = new Uint8Array(this.rows.length);
    this.kinds.set(kinds);
  }

  /** The term's row among the word vectors; −1 where it has none. */
  row(term: number): number {
    if (term >= this.rows.length) this.reach(term);
    if (this.rows[term] === unknown) {
      this.rows[term] = this.vocabulary.isPair(term) ? -1 : wordVectors().row(this.vocabulary.term(term));
    }
    return this.rows[term]!;
  }

  private speak(words: readonly string[]): Spoken {
    const terms: number[] = [];
    const shares: number[] = [];
    const ends = Int32Array.from(words, (word) => {
      const tokens = this.tokensOf(word).filter((token) => !token.inner);
      const own = this.termsOf(tokens);
      const total = tokens.reduce((sum, token) => sum + token.weight, 0);
      const sums = new Map<number, number>();
      tokens.forEach(({ weight }, i) => void sums.set(own[i]!, (sums.get(own[i]!) ?? 0) + weight / total));
      terms.push(...sums.keys());
      shares.push(...sums.values());
      return terms.length;
    });
    const isChinese = words.map((word) => han.test(word));
    return { words, isChinese, ends, terms: Int32Array.from(terms), shares: Float64Array.from(shares) };
  }
}
