import { grown } from "./grown";
import { PairMap } from "./pair-map";
import { type Dictionary, sharedDictionary } from "./segmentation";

const [word, pair, other] = [0, 1, 2];

/** Terms by what they are, in the order of their numbers: plain data, so that another vocabulary of the same dictionary can take them in. */
export interface TermList {
  kinds: Uint8Array;
  /** By kind: a word's node in the dictionary, the two code units of a pair; the others' names follow one another in `names`. */
  sources: Int32Array;
  names: readonly string[];
}

/**
 * Terms to numbers and back. Terms are never forgotten: what one text brings, the next mostly brings again. Words of the dictionary
 * and pairs of characters ("~锈钢") are told by numbers, since a string for each of a million terms is what memory would go to.
 */
export class Vocabulary {
  private readonly words: Int32Array;
  private readonly pairs = new PairMap();
  private readonly others = new Map<string, number>();
  private readonly names: string[] = [];
  private count = 0;
  /** By number: what kind of term it is, and which of its kind. */
  private kinds = new Uint8Array(1 << 10);
  private sources = new Int32Array(1 << 10);

  constructor(private readonly dictionary: Dictionary = sharedDictionary()) {
    this.words = new Int32Array(dictionary.size).fill(-1);
  }

  intern(term: string): number {
    if (term.length === 3 && term[0] === "~") return this.internPair(term.charCodeAt(1), term.charCodeAt(2));
    const node = this.dictionary.find(term);
    if (node !== 0) return this.internWord(node);
    const known = this.others.get(term);
    if (known !== undefined) return known;
    this.others.set(term, this.count);
    this.names.push(term);
    return this.add(other, this.names.length - 1);
  }

  internWord(node: number): number {
    const known = this.words[node]!;
    if (known >= 0) return known;
    this.words[node] = this.count;
    return this.add(word, node);
  }

  internPair(first: number, second: number): number {
    const known = this.pairs.get(first, second);
    if (known >= 0) return known;
    this.pairs.add(first, second, this.count);
    return this.add(pair, (first << 16) | second);
  }

  term(number: number): string {
    const source = this.sources[number]!;
    if (this.kinds[number] === word) return this.dictionary.word(source);
    if (this.kinds[number] === pair) return `~${String.fromCharCode(source >>> 16, source & 0xffff)}`;
    return this.names[source]!;
  }

  /** The terms that have been added since there were so many, of which so many that are known by name only. */
  since(count: number, others: number): TermList {
    return {
      kinds: this.kinds.slice(count, this.count),
      sources: this.sources.slice(count, this.count),
      names: this.names.slice(others),
    };
  }

  /** The own numbers of another vocabulary's terms, in its order. */
  internAll({ kinds, sources, names }: TermList): Int32Array {
    let name = 0;
    return Int32Array.from(kinds, (kind, i) => {
      const source = sources[i]!;
      if (kind === word) return this.internWord(source);
      if (kind === pair) return this.internPair(source >>> 16, source & 0xffff);
      return this.intern(names[name++]!);
    });
  }

  isPair(number: number): boolean {
    return this.kinds[number] === pair;
  }

  private add(kind: number, source: number): number {
    if (this.count === this.kinds.length) {
      this.kinds = grown(this.kinds, this.count * 2);
      this.sources = grown(this.sources, this.count * 2);
    }
    this.kinds[this.count] = kind;
    this.sources[this.count] = source;
    return this.count++;
  }
}
