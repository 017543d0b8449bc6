import { Lexicon } from "./lexicon";
import { needParts } from "./parts";
import { sharedReader } from "./shared-tokenizer";
import { Tally } from "./tally";
import { TopK } from "./top-k";
import type { NeedDoc, Ranked, RankOptions } from "./types";
import { Vocabulary } from "./vocabulary";

/** What counts when two needs are compared, unlike a need and an expert: the trouble that is told more than the product in the title. */
const partWeights = { title: 0.7, problem: 1, indicator: 0.7, expected: 0.4, keyword: 0.7 } as const;
const bigramShare = 0.35;
const characterShare = 1.6;
/** A character that is part of a word. */
const withinWord = 0.25;
const hanCharacter = /\p{Script=Han}/gu;
/** A thesaurus group that both mention weighs like two equal words: it is how the same trouble is told in other words. */
const groupWeight = 2;
/** Frequencies are dampened: who says a word three times has no other trouble. */
const dampening = 0.4;
/** Needs that are imagined beside the stored ones, so that rarity means something among a handful. */
const imagined = 50;
/** Puts the cosine on 0–100: equal texts read 100, and 45 is where F1 was best on the half of the test set that may be looked at. */
const exponent = 0.65;

/** Where a term stands, and how often there. */
interface Posting {
  places: number[];
  values: number[];
}

interface Entry {
  place: number;
  terms: Int32Array;
  values: Float64Array;
}

const usualTop = 10;
const tally = new Tally();

/** An index of its own, for whoever asks nothing else. */
export const createNeedIndex = () => new NeedIndex(new Lexicon(sharedReader(), new Vocabulary()));

/** Needs to be compared with one another: symmetric likeness by the cosine of their words, characters and thesaurus groups. */
export class NeedIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly ids: (string | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly norms: number[] = [];
  private readonly postings = new Map<number, Posting>();
  private isStale = false;

  constructor(private readonly lexicon: Lexicon) {}

  get size(): number {
    return this.entries.size;
  }

  /** Adds or replaces. */
  set(need: NeedDoc): void {
    this.remove(need.id);
    const place = this.free.pop() ?? this.ids.length;
    const entry = { ...this.read(need), place };
    this.ids[place] = need.id;
    this.entries.set(need.id, entry);
    entry.terms.forEach((term, i) => {
      const posting = this.postings.get(term) ?? { places: [], values: [] };
      posting.places.push(place);
      posting.values.push(entry.values[i]!);
      this.postings.set(term, posting);
    });
    this.isStale = true;
  }

  remove(id: string): boolean {
    const entry = this.entries.get(id);
    if (!entry) return false;
    for (const term of entry.terms) {
      const { places, values } = this.postings.get(term)!;
      const at = places.indexOf(entry.place);
      places.splice(at, 1);
      values.splice(at, 1);
      if (places.length === 0) this.postings.delete(term);
    }
    this.entries.delete(id);
    this.ids[entry.place] = undefined;
    this.free.push(entry.place);
    this.isStale = true;
    return true;
  }

  /** Stored needs by likeness, best first; `need` itself is left out. */
  similar(need: NeedDoc, options: RankOptions = {}): Ranked[] {
    this.refresh();
    return this.rank(need.id, this.measured(this.read(need)), options);
  }

  /** The same for a stored need; nothing for an unknown one. */
  around(id: string, options: RankOptions = {}): Ranked[] {
    this.refresh();
    const entry = this.entries.get(id);
    return entry ? this.rank(id, { ...entry, norm: this.norms[entry.place]! }, options) : [];
  }

  /** 0–100 for two stored needs; 0 where one is unknown. */
  likeness(first: string, second: string): number {
    this.refresh();
    const a = this.entries.get(first);
    const b = this.entries.get(second);
    if (!a || !b) return 0;
    let sum = 0;
    for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
      const ahead = a.terms[i]! - b.terms[j]!;
      if (ahead === 0) sum += a.values[i]! * b.values[j]! * this.rarity(a.terms[i]!) ** 2;
      if (ahead <= 0) i++;
      if (ahead >= 0) j++;
    }
    return onScale(sum / (this.norms[a.place]! * this.norms[b.place]! || 1));
  }

  private rank(
    own: string,
    asked: Pick<Entry, "terms" | "values"> & { norm: number },
    { top = usualTop, exclude }: RankOptions,
  ): Ranked[] {
    const sums = new Float64Array(this.ids.length);
    for (let i = 0; i < asked.terms.length; i++) {
      const posting = this.postings.get(asked.terms[i]!);
      const share = asked.values[i]! * this.rarity(asked.terms[i]!) ** 2;
      if (!posting) continue;
      const { places, values } = posting;
      for (let at = 0; at < places.length; at++) sums[places[at]!]! += share * values[at]!;
    }
    const best = new TopK(top);
    for (let place = 0; place < sums.length; place++) {
      const id = this.ids[place];
      if (sums[place] === 0 || id === undefined || id === own || exclude?.has(id)) continue;
      best.offer(id, sums[place]! / (asked.norm * this.norms[place]! || 1));
    }
    return best.sorted().map(({ id, score }) => ({ id, score: onScale(score) }));
  }

  private read(need: NeedDoc): Pick<Entry, "terms" | "values"> {
    for (const part of needParts(need)) {
      const weight = partWeights[part.field];
      const mentioned = new Set<number>();
      for (const { tokens, terms, mentions } of this.lexicon.readAll(part.text)) {
        tokens.forEach((token, i) => {
          tally.add(terms[i]!, weight * token.weight * shareOf(token));
          if (!token.term.startsWith("~")) this.addCharacters(token.surface, weight);
        });
        for (const { group } of mentions) if (!this.lexicon.isPlain(group)) mentioned.add(group);
      }
      for (const group of mentioned) tally.add(this.lexicon.vocabulary.intern(`§${group}`), weight * groupWeight);
    }
    const { terms, values } = tally.drain();
    return { terms, values: values.map((value) => value ** dampening) };
  }

  /** 臭气, 臭味 and 恶臭 are three words with one character in common. */
  private addCharacters(word: string, weight: number): void {
    if (word.length < 2) return;
    for (const [character] of word.matchAll(hanCharacter))
      tally.add(this.lexicon.vocabulary.intern(character), weight * withinWord);
  }

  private measured(vector: Pick<Entry, "terms" | "values">): Pick<Entry, "terms" | "values"> & { norm: number } {
    let sum = 0;
    for (let i = 0; i < vector.terms.length; i++) sum += (vector.values[i]! * this.rarity(vector.terms[i]!)) ** 2;
    return { ...vector, norm: Math.sqrt(sum) };
  }

  /** Lengths depend on how rare every term is among all needs, hence on all of them. */
  private refresh(): void {
    if (!this.isStale) return;
    for (const entry of this.entries.values()) this.norms[entry.place] = this.measured(entry).norm;
    this.isStale = false;
  }

  private rarity(term: number): number {
    return Math.log(1 + (this.entries.size + imagined) / ((this.postings.get(term)?.places.length ?? 0) + 1));
  }
}

function shareOf({ term, surface }: { term: string; surface: string }): number {
  if (term.startsWith("~")) return bigramShare;
  return surface.length === 1 ? characterShare : 1;
}

/** Rounded to a millionth, which hides in what order the parts were added. */
const onScale = (cosine: number) => Math.round(1e8 * Math.min(1, Math.max(0, cosine)) ** exponent) / 1e6;
