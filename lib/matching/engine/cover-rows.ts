import type { Evidence } from "./evidence";
import { quantitiesIn } from "./grades";
import type { Lexicon } from "./lexicon";
import { normalize } from "./normalize";
import { quoteOf } from "./quotes";
import { hitsAt, type Supposition } from "./reasons";
import { tellingWords } from "./telling-words";
import { tiesBetween } from "./ties";
import type { Answer, Indicator, RowFit } from "./types";

const mostRows = 20;
/** Clauses of the expert that are looked at for a row: those that carry most of the score with it. */
const mostClauses = 6;
/** Of a name that is no name but a text, so much is read. */
const mostPlaces = 4;
const longestName = 120;
/** A row is covered where half of what its name says is tied, and where few experts would say so much by chance: one in thirty. */
const leastShare = 0.5;
const leastTold = Math.log(30);
/** A word close in meaning is not yet the word. */
const kindredWeight = 0.4;

/** How much a term tells: minus the logarithm of the share of experts who use it, or so. */
export type Weigh = (term: number) => number;

/**
 * Which indicator rows the expert covers, read off the score's own parts: a clause that carries some of the score together with the
 * row's name, that shares or links half of what the name tells, and without which the score would be lower.
 */
export function coverRows(evidence: Evidence, lexicon: Lexicon, missed: Supposition, weigh: Weigh): RowFit[] {
  const { indicators = [] } = evidence.needDoc;
  const known = new Map<string, boolean>();
  const isMissed: Supposition["expert"] = (quote) => {
    const key = `${quote.field} ${quote.index} ${quote.text}`;
    if (!known.has(key)) known.set(key, missed.expert(quote));
    return known.get(key)!;
  };
  return indicators.map((row, index) => {
    const answers = index < mostRows ? answersTo(row, index, evidence, lexicon, weigh) : [];
    return { index, answer: answers.find(({ quote }) => isMissed(quote)) ?? null };
  });
}

/** Clauses that answer a row, the best first; of two that tell the same, the one with a figure. */
function answersTo(row: Indicator, index: number, evidence: Evidence, lexicon: Lexicon, weigh: Weigh): Answer[] {
  const { need, expert } = evidence;
  const places = [...need.keys()].filter(
    (at) => need[at]!.part.field === "indicator" && need[at]!.part.index === index,
  );
  const carried = carriedWith(evidence, places.slice(0, mostPlaces));
  return [...expert.keys()]
    .filter((column) => carried[column]! > 0 && expert[column]!.part.field !== "discipline")
    .sort((a, b) => carried[b]! - carried[a]! || a - b)
    .slice(0, mostClauses)
    .flatMap((column) => {
      const { part, units, at } = expert[column]!;
      const quote = quoteOf(part, units, at, hitsAt(evidence, places[0]!, column, lexicon));
      const tie = quote && tieOf(row, quote.text, evidence, lexicon, weigh);
      return quote && tie ? [{ quote, ...tie }] : [];
    })
    .sort((a, b) => b.told - a.told || Number(/\d/.test(b.quote.text)) - Number(/\d/.test(a.quote.text)))
    .map(({ quote, terms, links }) => ({ quote, terms, links }));
}

/** What each clause of the expert carries of the score together with some of the need's. */
function carriedWith({ matches, expert, needShares, expertShares, semantic }: Evidence, places: readonly number[]) {
  const carried = new Float64Array(expert.length);
  for (const place of places)
    for (let column = 0; column < carried.length; column++)
      carried[column]! += semantic[place * expert.length + column]!;
  matches.forEach(({ part }, m) => {
    for (const [place, here] of needShares[m]!) {
      if (!places.includes(place)) continue;
      for (const [column, there] of expertShares[m]!) carried[column]! += part * Math.sqrt(here * there);
    }
  });
  return carried;
}

/** What ties a row to a quote, with the share of the name that is tied; null where that is too little. */
function tieOf(row: Indicator, quote: string, evidence: Evidence, lexicon: Lexicon, weigh: Weigh) {
  const name = row.name.slice(0, longestName);
  const { terms, links, kindred } = tiesBetween(name, quote, evidence.matches, lexicon);
  if (!terms.length && !links.length) return null;
  const same = sameQuantities(`${row.target ?? ""}${row.unit ?? ""}`.slice(0, longestName), quote);
  const said = terms.map(normalize);
  const known = links.map((link) => normalize(link.need)).filter((word) => !kindred.includes(word));
  let whole = 0;
  let told = 0;
  for (const [word, term] of tellingWords(name, lexicon)) {
    const isKnown = known.some((phrase) => phrase.includes(word));
    // No expert may use an everyday word, and the thesaurus vouches for what it stands for.
    const weight = isKnown ? Math.max(weigh(term), leastTold) : weigh(term);
    whole += weight;
    if (isKnown || said.some((phrase) => phrase.includes(word))) told += weight;
    else if (kindred.some((phrase) => phrase.includes(word))) told += kindredWeight * weight;
  }
  const isTold = told >= leastShare * whole && told >= leastTold;
  const isSame = same.length > 0 && (told > 0 || whole === 0);
  return isTold || isSame ? { told: told + same.length, terms, links: [...links, ...same] } : null;
}

/** Quantities with their unit that the row aims at and the quote states; a percentage is the same by chance. */
function sameQuantities(target: string, quote: string): Answer["links"] {
  const stated = quantitiesIn(quote);
  return [...quantitiesIn(target)].flatMap(([name, need]) => {
    const expert = stated.get(name);
    return expert && !/[%‰]|permille/.test(name) ? [{ need, expert }] : [];
  });
}
