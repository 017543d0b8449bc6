import { bm25, expansionWeight, unseenWordShare } from "./config";
import type { Query } from "./corpus";
import type { Lexicon } from "./lexicon";
import { frequencies, needParts } from "./parts";
import { emphasis, rarity, type Statistics, saturation } from "./score";
import type { Counts } from "./tally";
import type { NeedDoc } from "./types";

/** A need made ready to ask with. */
export interface Question {
  need: NeedDoc;
  /** Terms of the text and of the expansion, ascending. */
  query: Query;
  /** By index into the query: the thesaurus group that brought the term, or −1 for the text itself. */
  origins: Int32Array;
  /** The text's own terms with their frequencies, for the self-score. */
  own: Counts;
}

interface Wish {
  term: number;
  weight: number;
  origin: number;
}

export function askOf(need: NeedDoc, lexicon: Lexicon): Question {
  const own = frequencies(needParts(need), lexicon);
  const brought = expansionOf(need, lexicon);
  const size = own.terms.length + brought.length;
  const query: Query = { terms: new Int32Array(size), weights: new Float64Array(size) };
  const origins = new Int32Array(size).fill(-1);
  let count = 0;
  for (let i = 0, j = 0; i < own.terms.length || j < brought.length; count++) {
    const said = own.terms[i] ?? Number.POSITIVE_INFINITY;
    const meant = brought[j]?.term ?? Number.POSITIVE_INFINITY;
    query.terms[count] = Math.min(said, meant);
    if (said <= meant) query.weights[count] = emphasis(own.values[i++]!);
    else origins[count] = brought[j]!.origin;
    if (meant <= said) query.weights[count] = Math.max(query.weights[count]!, brought[j++]!.weight);
  }
  return {
    need,
    query: { terms: query.terms.slice(0, count), weights: query.weights.slice(0, count) },
    origins: origins.slice(0, count),
    own,
  };
}

/**
 * The other members of every thesaurus group that the need mentions. A group weighs what the fields that mention it weigh; a term
 * that several members or groups bring counts once, by the strongest. Ascending.
 */
function expansionOf(need: NeedDoc, lexicon: Lexicon): Wish[] {
  const wishes = new Map<number, Wish>();
  for (const [group, { mass, members }] of groupsIn(need, lexicon)) {
    const full = expansionWeight * emphasis(mass);
    for (const member of lexicon.membersOf(group)) {
      if (members.has(member)) continue;
      for (const [term, share] of lexicon.share(member)) {
        if (full * share > (wishes.get(term)?.weight ?? 0)) {
          wishes.set(term, { term, weight: full * share, origin: group });
        }
      }
    }
  }
  return [...wishes.values()].sort((a, b) => a.term - b.term);
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

/** What the need would score against an expert of average length who wrote exactly its words. */
export function selfScore({ own }: Question, statistics: Statistics): number {
  let sum = 0;
  for (let i = 0; i < own.terms.length; i++) {
    const spread = statistics.spread(own.terms[i]!);
    const weight = emphasis(own.values[i]!) * rarity(statistics.documents, spread);
    sum += weight * (spread === 0 ? unseenWordShare : 1) * saturation(own.values[i]!, bm25.k1);
  }
  return sum;
}
