import { lengthPrior, withinEnglish } from "./config";
import type { Query } from "./corpus";
import { englishShare } from "./english";
import type { Lexicon } from "./lexicon";
import { frequencies, needParts } from "./parts";
import { dampened, rarity, type Statistics } from "./score";
import { translations } from "./semantics/translations";
import type { Counts } from "./tally";
import { relatedWeight } from "./thesaurus";
import { type Tuning, usualTuning } from "./tuning";
import type { NeedDoc } from "./types";
import { type Wished, Wishes } from "./wishes";

/** A need made ready to ask with. */
export interface Question {
  need: NeedDoc;
  /** Terms of the text and of the expansion, ascending, with what the need itself gives them. */
  query: Query;
  /** By index into the query: the thesaurus group that brought the term; −1 for the text itself; `translated` of the need's own word. */
  origins: Int32Array;
  /** The text's own terms with their weighted frequencies, and the same dampened. */
  counts: Counts;
  own: Counts;
  /** How much of it is in English, 0–1. */
  english: number;
}

const han = /\p{Script=Han}/u;

const wishes = new Wishes();

/** The origin of a term that translates one of the need's own, and back again. */
export const translated = (term: number) => -2 - term;

export function askOf(
  need: NeedDoc,
  lexicon: Lexicon,
  tuning: Pick<Tuning, "thesaurus" | "translations"> = usualTuning,
): Question {
  const counts = frequencies(needParts(need), lexicon);
  const own: Counts = { terms: counts.terms, values: counts.values.map(dampened) };
  const english = englishShare(own.terms, own.values, lexicon);
  const brought = expansionOf(need, own, english, lexicon, tuning);
  const size = own.terms.length + brought.terms.length;
  const query: Query = { terms: new Int32Array(size), weights: new Float64Array(size) };
  const origins = new Int32Array(size).fill(-1);
  let count = 0;
  for (let i = 0, j = 0; i < own.terms.length || j < brought.terms.length; count++) {
    const said = own.terms[i] ?? Number.POSITIVE_INFINITY;
    const meant = brought.terms[j] ?? Number.POSITIVE_INFINITY;
    query.terms[count] = Math.min(said, meant);
    if (said <= meant) query.weights[count] = own.values[i++]!;
    else origins[count] = brought.origins[j]!;
    if (meant <= said) query.weights[count] = Math.max(query.weights[count]!, brought.weights[j++]!);
  }
  return {
    need,
    counts,
    query: { terms: query.terms.slice(0, count), weights: query.weights.slice(0, count) },
    origins: origins.slice(0, count),
    own,
    english,
  };
}

/**
 * The question as a corpus hears it: each weight times the term's rarity twice (once for either side), divided by the length of the
 * need's own weights with their rarity. What comes of it is comparable between needs. A need of two words cannot fit perfectly by
 * one of them: hence the prior in the length.
 */
export function heard({ query, own }: Question, statistics: Statistics): Query {
  let squares = lengthPrior * lengthPrior;
  for (let i = 0; i < own.terms.length; i++) {
    const value = own.values[i]! * rarity(statistics.documents, statistics.spread(own.terms[i]!));
    squares += value * value;
  }
  const scale = 1 / Math.sqrt(squares);
  const weights = new Float64Array(query.terms.length);
  for (let q = 0; q < weights.length; q++) {
    const rare = rarity(statistics.documents, statistics.spread(query.terms[q]!));
    weights[q] = query.weights[q]! * rare * rare * scale;
  }
  return { terms: query.terms, weights };
}

/** The heaviest terms of a query, still ascending. */
export function heaviest({ terms, weights }: Query, most: number): Query {
  if (terms.length <= most) return { terms, weights };
  const least = Float64Array.from(weights).sort()[weights.length - most]!;
  const kept: number[] = [];
  for (let q = 0; q < terms.length && kept.length < most; q++) if (weights[q]! >= least) kept.push(q);
  return { terms: Int32Array.from(kept, (q) => terms[q]!), weights: Float64Array.from(kept, (q) => weights[q]!) };
}

/**
 * The other members and the answers of every thesaurus group that the need mentions, and more weakly those of the causes behind it, and the
 * Chinese for what it says in English. A group weighs what the fields that mention it weigh; a term that several bring counts once, by the strongest.
 * Ascending.
 */
function expansionOf(
  need: NeedDoc,
  own: Counts,
  english: number,
  lexicon: Lexicon,
  tuning: Pick<Tuning, "thesaurus" | "translations">,
): Wished {
  const bring = (group: number, origin: number, full: number, members: ReadonlySet<string>) => {
    const inEnglish = !Array.from(members).some((member) => han.test(member));
    const { words, isChinese, ends, terms, shares } = lexicon.spokenOf(group);
    for (let word = 0, at = 0; word < words.length; at = ends[word++]!) {
      if (members.has(words[word]!)) continue;
      const weight = inEnglish && !isChinese[word] ? full * withinEnglish : full;
      for (; at < ends[word]!; at++) wishes.add(terms[at]!, weight * shares[at]!, origin);
    }
  };
  for (const [group, { mass, members }] of groupsIn(need, lexicon)) {
    const full = tuning.thesaurus * lexicon.weightOf(group) * dampened(mass);
    bring(group, group, full, members);
    for (const cause of lexicon.causesOf(group)) bring(cause, group, full * relatedWeight, members);
  }
  const weight = tuning.translations * english;
  for (let i = 0; weight > 0 && i < own.terms.length; i++) {
    const term = own.terms[i]!;
    if (lexicon.kindOf(term) !== "latin") continue;
    for (const word of translations().of(lexicon.row(term))) {
      wishes.add(lexicon.vocabulary.intern(word), weight * own.values[i]!, translated(term));
    }
  }
  return wishes.drain();
}

function groupsIn(need: NeedDoc, lexicon: Lexicon): Map<number, { mass: number; members: Set<string> }> {
  const found = new Map<number, { mass: number; members: Set<string> }>();
  for (const part of needParts(need)) {
    for (const { mentions } of lexicon.readAll(part.text)) {
      for (const { group, member } of mentions) {
        const entry = found.get(group) ?? { mass: 0, members: new Set<string>() };
        entry.mass += part.weight;
        entry.members.add(member);
        found.set(group, entry);
      }
    }
  }
  return found;
}
