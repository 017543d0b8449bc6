import { Lexicon } from "./lexicon";
import { frequencies, needParts } from "./parts";
import { type Meaning, meaningOf } from "./semantics/meaning";
import { dot } from "./semantics/meanings";
import { sharedReader } from "./shared-tokenizer";
import { Tally } from "./tally";
import { TopK } from "./top-k";
import type { NeedDoc, Ranked, SimilarOptions } from "./types";
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
/** What likeness in meaning counts beside that of words. */
const meaningShare = 0.2;
/** Needs that are imagined beside the stored ones, so that rarity means something among a handful. */
const imagined = 50;
/** Puts the likeness on 0–100: equal texts read 100, and 45 is where F1 was best on the half of the test set that may be looked at. */
const exponent = 0.65;

/** Where a term stands, and how often there. */
interface Posting {
  places: number[];
  values: number[];
}

/** A need as its words, and as its meaning; that is undefined where none of its words has a vector. */
interface Portrait {
  terms: Int32Array;
  values: Float64Array;
  meaning: Meaning | undefined;
}

/** Beside the other needs: the length of its words. */
interface Measured extends Portrait {
  norm: number;
}

interface Entry extends Measured {
  id: string;
  place: number;
}

const usualTop = 10;
const rounding = 1e-6;
const tally = new Tally();

/** An index of its own, for whoever asks nothing else. */
export const createNeedIndex = () => new NeedIndex(new Lexicon(sharedReader(), new Vocabulary()));

/** Needs to be compared with one another: symmetric likeness by their words, characters and thesaurus groups, and by their meanings. */
export class NeedIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly places: (Entry | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly postings = new Map<number, Posting>();
  private isStale = false;

  constructor(private readonly lexicon: Lexicon) {}

  get size(): number {
    return this.entries.size;
  }

  /** Adds or replaces. */
  set(need: NeedDoc): void {
    this.remove(need.id);
    const place = this.free.pop() ?? this.places.length;
    const entry: Entry = { id: need.id, place, ...this.read(need), norm: 0 };
    this.places[place] = entry;
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
    this.places[entry.place] = undefined;
    this.free.push(entry.place);
    this.isStale = true;
    return true;
  }

  /** Stored needs by likeness, best first; `need` itself is left out. */
  similar(need: NeedDoc, options: SimilarOptions = {}): Ranked[] {
    this.refresh();
    return this.rank(need.id, this.measured(this.read(need)), options);
  }

  /** The same for a stored need; nothing for an unknown one. */
  around(id: string, options: SimilarOptions = {}): Ranked[] {
    this.refresh();
    const entry = this.entries.get(id);
    return entry ? this.rank(id, entry, options) : [];
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
    return onScale(together(wordsOf(sum, a, b), a, b));
  }

  private rank(own: string, asked: Measured, { top = usualTop, exclude, least = 0 }: SimilarOptions): Ranked[] {
    const sums = new Float64Array(this.places.length);
    for (let i = 0; i < asked.terms.length; i++) {
      const posting = this.postings.get(asked.terms[i]!);
      const share = asked.values[i]! * this.rarity(asked.terms[i]!) ** 2;
      if (!posting) continue;
      const { places, values } = posting;
      for (let at = 0; at < places.length; at++) sums[places[at]!]! += share * values[at]!;
    }
    // Whose words are so far apart that no meaning could make up for it need not be compared.
    const enough = least > 0 ? (least / 100) ** (1 / exponent) * (1 + meaningShare) - meaningShare - rounding : -1;
    const best = new TopK(top);
    for (const entry of this.places) {
      if (!entry || entry.id === own || exclude?.has(entry.id)) continue;
      const words = wordsOf(sums[entry.place]!, asked, entry);
      if (words < enough) continue;
      const likeness = together(words, asked, entry);
      if (likeness > 0) best.offer(entry.id, likeness);
    }
    const ranked = best.sorted().map(({ id, score }) => ({ id, score: onScale(score) }));
    return least > 0 ? ranked.filter(({ score }) => score >= least) : ranked;
  }

  private read(need: NeedDoc): Portrait {
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
    const parts = needParts(need).map((part) => ({ ...part, weight: partWeights[part.field] }));
    const meaning = meaningOf(frequencies(parts, this.lexicon), this.lexicon);
    return {
      terms,
      values: values.map((value) => value ** dampening),
      meaning: meaning.some(Boolean) ? meaning : undefined,
    };
  }

  /** 臭气, 臭味 and 恶臭 are three words with one character in common. */
  private addCharacters(word: string, weight: number): void {
    if (word.length < 2) return;
    for (const [character] of word.matchAll(hanCharacter))
      tally.add(this.lexicon.vocabulary.intern(character), weight * withinWord);
  }

  private measured(portrait: Portrait): Measured {
    const { terms, values } = portrait;
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += (values[i]! * this.rarity(terms[i]!)) ** 2;
    return { ...portrait, norm: Math.sqrt(sum) };
  }

  /** Lengths depend on how rare every term is among all needs, hence on all of them. */
  private refresh(): void {
    if (!this.isStale) return;
    for (const entry of this.entries.values()) Object.assign(entry, this.measured(entry));
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

/** Likeness by words, of the sum of what they have in common. */
function wordsOf(sum: number, a: Measured, b: Measured): number {
  return sum / (a.norm * b.norm || 1);
}

/** Meanings that are opposed take something away. */
function together(words: number, a: Measured, b: Measured): number {
  if (!a.meaning || !b.meaning) return words;
  return (words + meaningShare * dot(a.meaning, b.meaning)) / (1 + meaningShare);
}

/** Rounded to a millionth, which hides in what order the parts were added. */
const onScale = (cosine: number) => Math.round(1e8 * Math.min(1, Math.max(0, cosine)) ** exponent) / 1e6;
