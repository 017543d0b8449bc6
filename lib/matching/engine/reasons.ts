import type { Evidence } from "./evidence";
import type { Lexicon } from "./lexicon";
import { quoteOf } from "./quotes";
import { tiesBetween } from "./ties";
import type { ExpertField, NeedField, Quote, Reason } from "./types";

const mostReasons = 3;
const mostTries = 20;
/** A tie that carries less of the match than this is no reason. */
const leastShare = 0.03;
/** What a term still counts once a reason has shown it. */
const shownAgain = 0.15;

/** Says whether the match would be worse if a quoted text did not stand there; computed, not assumed. */
export interface Supposition {
  needs(quote: Quote<NeedField>): boolean;
  expert(quote: Quote<ExpertField>): boolean;
}

/**
 * Pairs of clauses by what they carry of the score, best first. A clause serves one reason, and one that cannot be quoted, repeats
 * another or would not be missed serves none.
 */
export function chooseReasons(evidence: Evidence, lexicon: Lexicon, missed: Supposition): Reason[] {
  const { matches, need, expert, whole } = evidence;
  const reasons: Reason[] = [];
  const worth = Float64Array.from(matches, (match) => match.part);
  const spentNeed = new Set<number>();
  const spentExpert = new Set<number>();
  const refused = new Set<number>();
  let cells = cellsOf(evidence, worth);
  for (let tries = 0; tries < mostTries && reasons.length < mostReasons; tries++) {
    const cell = strongest(cells, (at) => {
      return !refused.has(at) && !spentNeed.has(Math.floor(at / expert.length)) && !spentExpert.has(at % expert.length);
    });
    if (cell < 0) break;
    const row = Math.floor(cell / expert.length);
    const column = cell % expert.length;
    refused.add(cell);
    const share = cellShare(evidence, row, column) / whole;
    if (share < leastShare) continue;
    const hits = hitsAt(evidence, row, column, lexicon);
    const needQuote = quoteOf(need[row]!.part, need[row]!.units, need[row]!.at, hits);
    const expertQuote = quoteOf(expert[column]!.part, expert[column]!.units, expert[column]!.at, hits);
    if (!needQuote || reasons.some((known) => alike(known.need.text, needQuote.text))) spentNeed.add(row);
    else if (!expertQuote || reasons.some((known) => alike(known.expert.text, expertQuote.text)))
      spentExpert.add(column);
    else {
      const { terms, links, pale, matched } = tiesBetween(needQuote.text, expertQuote.text, matches, lexicon);
      if (pale) continue;
      if (!missed.needs(needQuote)) spentNeed.add(row);
      else if (!missed.expert(expertQuote)) spentExpert.add(column);
      else {
        reasons.push({ need: needQuote, expert: expertQuote, terms, links, share: Math.round(share * 1000) / 1000 });
        spentNeed.add(row);
        spentExpert.add(column);
        for (const match of matched) worth[match]! *= shownAgain;
        cells = cellsOf(evidence, worth);
      }
    }
  }
  return reasons.sort((a, b) => b.share - a.share);
}

/** What each pair of clauses carries, as need × expert: a term's part goes where it stands on both sides. */
function cellsOf({ matches, expert, needShares, expertShares, semantic }: Evidence, worth: Float64Array): Float64Array {
  const cells = Float64Array.from(semantic);
  for (let m = 0; m < matches.length; m++) {
    for (const [a, here] of needShares[m]!) {
      for (const [b, there] of expertShares[m]!) cells[a * expert.length + b]! += worth[m]! * Math.sqrt(here * there);
    }
  }
  return cells;
}

function strongest(cells: Float64Array, allowed: (cell: number) => boolean): number {
  let best = -1;
  for (let cell = 0; cell < cells.length; cell++) {
    if (cells[cell]! > (best < 0 ? 0 : cells[best]!) && allowed(cell)) best = cell;
  }
  return best;
}

function cellShare(evidence: Evidence, row: number, column: number): number {
  const { matches, need, expert, needShares, expertShares, semantic } = evidence;
  let sum = semantic[row * expert.length + column]!;
  for (const m of need[row]!.masses.keys()) {
    if (!expert[column]!.masses.has(m)) continue;
    const here = needShares[m]!.find(([place]) => place === row)![1];
    const there = expertShares[m]!.find(([place]) => place === column)![1];
    sum += matches[m]!.part * Math.sqrt(here * there);
  }
  return sum;
}

/** Words that count on both sides of a pair of clauses. */
export function hitsAt(
  { matches, need, expert }: Evidence,
  row: number,
  column: number,
  { vocabulary }: Lexicon,
): string[] {
  const shared = [...need[row]!.masses.keys()].filter((m) => expert[column]!.masses.has(m));
  return shared.map((m) => vocabulary.term(matches[m]!.term).replace(/^[~#=]/, ""));
}

/** Seven of ten character pairs of the shorter text also stand in the longer one. */
function alike(a: string, b: string): boolean {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const [few, many] = [pairs(a), pairs(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return shared >= 0.7 * few.size;
}
