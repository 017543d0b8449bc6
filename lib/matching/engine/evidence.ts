import type { Lexicon, Reading } from "./lexicon";
import { expertParts, needParts, type Part } from "./parts";
import { translated } from "./question";
import { clauseLikeness, type Directions, wordDirections } from "./semantics/clause-likeness";
import type { ExpertDoc, ExpertField, NeedDoc, NeedField } from "./types";
import { type Unit, unitsOf } from "./units";

/** A term that counted for a pair, and how much; `origin` is that of the question. */
export interface Match {
  term: number;
  part: number;
  origin: number;
}

/** A clause and how much of each match's mass stands in it, by index of the match. */
export interface Place<F extends string> {
  part: Part<F>;
  units: readonly Unit[];
  at: number;
  masses: Map<number, number>;
}

/** More than any honest text has. */
const mostPlaces = 300;

export interface Evidence {
  needDoc: NeedDoc;
  matches: readonly Match[];
  need: readonly Place<NeedField>[];
  expert: readonly Place<ExpertField>[];
  /** For each match, where it stands on either side with its share there. */
  needShares: readonly (readonly [place: number, share: number])[][];
  expertShares: readonly (readonly [place: number, share: number])[][];
  /** What likeness in meaning carries between each pair of clauses, as need × expert. */
  semantic: Float64Array;
  /** All that is carried, by words and by meaning. */
  whole: number;
}

/** The parts of a score that are likeness of whole texts: by the word vectors, and by the company of words among the experts. */
export interface Likenesses {
  semantic: number;
  latent: number;
  company: Directions;
}

/** Takes a pair's score apart into the clauses that it came from. */
export function evidenceOf(
  need: NeedDoc,
  expert: ExpertDoc,
  matches: readonly Match[],
  { semantic, latent, company }: Likenesses,
  lexicon: Lexicon,
): Evidence {
  const byTerm = new Map(matches.map((match, i) => [match.term, i]));
  const byOrigin = new Map<number, number[]>();
  matches.forEach(({ origin }, i) => {
    if (origin !== -1) byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), i]);
  });
  const needPlaces = placesOf(needParts(need), lexicon, ({ tokens, terms, mentions }, add) => {
    for (let i = 0; i < terms.length; i++) {
      if (tokens[i]!.inner) continue;
      const match = byTerm.get(terms[i]!);
      if (match !== undefined && matches[match]!.origin === -1) add(match, tokens[i]!.weight);
      for (const other of byOrigin.get(translated(terms[i]!)) ?? []) add(other, tokens[i]!.weight);
    }
    for (const { group } of mentions) for (const match of byOrigin.get(group) ?? []) add(match, 1);
  });
  const expertPlaces = placesOf(expertParts(expert), lexicon, ({ tokens, terms }, add) => {
    for (let i = 0; i < terms.length; i++) {
      const match = byTerm.get(terms[i]!);
      if (match !== undefined && !tokens[i]!.inner) add(match, tokens[i]!.weight);
    }
  });
  return {
    needDoc: need,
    matches,
    need: needPlaces,
    expert: expertPlaces,
    needShares: sharesOf(needPlaces, matches.length),
    expertShares: sharesOf(expertPlaces, matches.length),
    semantic: sumOf(
      clauseLikeness(needPlaces, expertPlaces, semantic, lexicon, wordDirections(lexicon)),
      clauseLikeness(needPlaces, expertPlaces, latent, lexicon, company),
    ),
    whole: matches.reduce((sum, match) => sum + match.part, 0) + semantic + latent,
  };
}

function sumOf(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((value, i) => value + second[i]!);
}

function placesOf<F extends string>(
  parts: readonly Part<F>[],
  lexicon: Lexicon,
  weigh: (reading: Reading, add: (match: number, weight: number) => void) => void,
): Place<F>[] {
  const places: Place<F>[] = [];
  for (const part of parts) {
    const units = unitsOf(part.text);
    units.forEach((unit, at) => {
      const masses = new Map<number, number>();
      weigh(lexicon.read(unit.text), (match, weight) =>
        masses.set(match, (masses.get(match) ?? 0) + weight * part.weight),
      );
      places.push({ part, units, at, masses });
    });
  }
  return places.length > mostPlaces ? heaviest(places) : places;
}

/** Those that carry most, in the order of the text: pairs of clauses are looked at, and hostile texts have tens of thousands. */
function heaviest<F extends string>(places: readonly Place<F>[]): Place<F>[] {
  const weights = places.map(({ masses }) => [...masses.values()].reduce((sum, mass) => sum + mass, 0));
  const order = [...places.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
  return order
    .slice(0, mostPlaces)
    .sort((a, b) => a - b)
    .map((at) => places[at]!);
}

function sharesOf(places: readonly Place<string>[], count: number): [number, number][][] {
  const shares: [number, number][][] = Array.from({ length: count }, () => []);
  const totals = new Float64Array(count);
  places.forEach(({ masses }, place) => {
    for (const [match, mass] of masses) {
      shares[match]!.push([place, mass]);
      totals[match]! += mass;
    }
  });
  shares.forEach((list, match) => {
    for (const entry of list) entry[1] /= totals[match]!;
  });
  return shares;
}
