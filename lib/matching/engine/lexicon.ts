import { wordVectors } from "./semantics/word-vectors";
import { groups, type Mention, mentionsIn } from "./thesaurus";
import type { Token, Tokenizer } from "./tokenizer";
import { unitsOf } from "./units";
import type { Vocabulary } from "./vocabulary";

/** A clause read: its tokens, their terms as numbers, and the thesaurus members in it. */
export interface Reading {
  tokens: readonly Token[];
  terms: Int32Array;
  /** Looked for when they are first asked for. */
  readonly mentions: readonly Mention[];
}

const remembered = 5_000;

/** Tokenizer, thesaurus and numbers in one. Clauses are remembered: explaining reads the same ones again and again. */
export class Lexicon {
  private readonly readings = new Map<string, Reading>();
  private readonly rows: number[] = [];
  private readonly shares = new Map<string, ReadonlyMap<number, number>>();

  constructor(
    private readonly tokenize: Tokenizer,
    readonly vocabulary: Vocabulary,
  ) {}

  read(clause: string): Reading {
    const known = this.readings.get(clause);
    if (known) return known;
    const tokens = this.tokenize(clause);
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

  /** The terms of a clause that will hardly be read again, without pairs inside words: nothing is remembered. */
  readOnce(clause: string): Pick<Reading, "tokens" | "terms"> {
    const tokens = this.tokenize(clause, true);
    return { tokens, terms: this.termsOf(tokens) };
  }

  readAll(text: string): Reading[] {
    return unitsOf(text).map((unit) => this.read(unit.text));
  }

  private termsOf(tokens: readonly Token[]): Int32Array {
    const terms = new Int32Array(tokens.length);
    for (let i = 0; i < terms.length; i++) terms[i] = this.vocabulary.intern(tokens[i]!.term);
    return terms;
  }

  membersOf(group: number): readonly string[] {
    return groups[group]!.members;
  }

  /** Groups of what may be behind it. */
  causesOf(group: number): readonly number[] {
    return groups[group]!.related;
  }

  /** Pairs of characters, phrases, grades and quantities are no words. */
  kindOf(term: number): "han" | "latin" | "other" {
    const text = this.vocabulary.term(term);
    if (/[~#=_]/.test(text)) return "other";
    return /[a-z]/.test(text) ? "latin" : "han";
  }

  /** The term's row among the word vectors; −1 where it has none. */
  row(term: number): number {
    for (let next = this.rows.length; next <= term; next++)
      this.rows.push(wordVectors().row(this.vocabulary.term(next)));
    return this.rows[term]!;
  }

  /** The terms of a thesaurus member, their weights scaled to a sum of 1. */
  share(member: string): ReadonlyMap<number, number> {
    const known = this.shares.get(member);
    if (known) return known;
    const sums = new Map<number, number>();
    const { tokens, terms } = this.read(member);
    const total = tokens.reduce((sum, token) => sum + (token.inner ? 0 : token.weight), 0);
    tokens.forEach(({ weight, inner }, i) => {
      if (inner) return;
      sums.set(terms[i]!, (sums.get(terms[i]!) ?? 0) + weight / total);
    });
    this.shares.set(member, sums);
    return sums;
  }
}
