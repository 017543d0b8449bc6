import type { Tally } from "./tally";
import type { Finds, Reader } from "./tokenizer";
import { eachUnit } from "./units";
import type { Vocabulary } from "./vocabulary";

/** Adds up the terms of texts that are read once, without a string or an object for any token. */
export class TermTally implements Finds {
  private tally: Tally | undefined;
  private factor = 1;

  constructor(
    private readonly reader: Reader,
    private readonly vocabulary: Vocabulary,
    private readonly pairs: boolean,
  ) {}

  add(text: string, factor: number, tally: Tally): void {
    this.tally = tally;
    this.factor = factor;
    eachUnit(text, this.readClause);
  }

  private readonly readClause = (clause: string) => this.reader.read(clause, this, true);

  word(node: number, from: number, to: number, weight: number): void {
    const { vocabulary } = this;
    const term = node === 0 ? vocabulary.intern(this.reader.text.slice(from, to)) : vocabulary.internWord(node);
    this.tally!.add(term, weight * this.factor);
  }

  pair(first: number, second: number, _at: number, weight: number): void {
    if (this.pairs) this.tally!.add(this.vocabulary.internPair(first, second), weight * this.factor);
  }

  named(term: string, weight: number): void {
    this.tally!.add(this.vocabulary.intern(term), weight * this.factor);
  }
}
