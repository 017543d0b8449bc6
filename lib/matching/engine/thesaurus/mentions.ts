import { normalize } from "../normalize";
import { stem } from "../stem";
import { groups } from "./groups";

/** A member that stands in a text. */
export interface Mention {
  group: number;
  member: string;
}

interface Match {
  start: number;
  end: number;
  member: string;
}

/** A Han character, or a word or number of other letters; `gap` is punctuation, which no member spans. */
const unit = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|(?<gap>[^\p{L}\p{N}\s/.·-])/gu;
const onlyHan = /^\p{Script=Han}+$/u;
/** Small words that everyday speech puts inside: 生了锈, 掉得漆, 漆就掉. */
const fillers = new Set("了就得又总还很都也会太着过老");
/** Known by the tokenizer only: 裂 is not in 裂解, 304 not in 304 mm. */
const tokenOnly = /^(?:\d+[a-z]?|.)$/u;

const unitNumbers = new Map<string, number>();
const steps = new Map<number, number>();
const ends: (string | undefined)[] = [];
const holders = new Map<string, number[]>();
/** Steps of one node; more than there will ever be different units. */
const span = 65_536;
let nodes = 1;

groups.forEach(({ members }, group) => {
  for (const member of members) {
    const known = holders.get(member);
    if (known) known.push(group);
    else {
      holders.set(member, [group]);
      if (!tokenOnly.test(member)) plant(member);
    }
  }
});

/**
 * The members that a clause mentions, each with every group that has it. The longest wins where they overlap; English is found in
 * any inflection and as whole words; small words may stand inside (生了锈 is 生锈). `words` are the tokens of the clause.
 */
export function mentionsIn(clause: string, words: readonly { term: string; surface: string }[]): Mention[] {
  const found: Mention[] = [];
  const add = (member: string) => {
    for (const group of holders.get(member) ?? []) found.push({ group, member });
  };
  for (const { member } of longest(matchesIn(normalize(clause)))) add(member);
  for (const { term, surface } of words) {
    if (term.startsWith("#")) add(tokenOnly.test(term.slice(1)) ? term.slice(1) : surface);
    else if (term === surface && tokenOnly.test(surface)) add(surface);
  }
  return found;
}

function plant(member: string): void {
  let node = 0;
  for (const text of onlyHan.test(member) ? member : (member.match(unit) ?? [])) {
    const key = node * span + numberOf(text);
    const next = steps.get(key) ?? nodes++;
    steps.set(key, next);
    node = next;
  }
  ends[node] ??= member;
}

function numberOf(text: string): number {
  const root = rootOf(text);
  const known = unitNumbers.get(root);
  if (known !== undefined) return known;
  unitNumbers.set(root, unitNumbers.size + 1);
  return unitNumbers.size;
}

function rootOf(word: string): string {
  return word.length > 3 ? stem(word) : word;
}

function matchesIn(text: string): Match[] {
  const units = [...text.matchAll(unit)];
  const numbers = units.map(([word]) => unitNumbers.get(rootOf(word)) ?? 0);
  const matches: Match[] = [];
  for (let from = 0; from < units.length; from++) {
    let node = 0;
    let skipped = 0;
    for (let at = from; at < units.length && skipped <= 2; at++) {
      const next = steps.get(node * span + numbers[at]!);
      if (next === undefined) {
        if (at === from || !fillers.has(units[at]![0])) break;
        skipped++;
        continue;
      }
      node = next;
      const member = ends[node];
      if (member) matches.push({ start: units[from]!.index, end: units[at]!.index + units[at]![0].length, member });
    }
  }
  return matches;
}

/** From here on two members may overlap (滚动轴承 and 轴承温升): shorter ones are cut out of other words. */
const lengthToShare = 4;

/** Of those that overlap only the longest, the first of equals; none that stands within another. */
function longest(matches: Match[]): Match[] {
  const taken: Match[] = [];
  const byLength = matches.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of byLength) {
    if (!taken.some((other) => excludes(other, match))) taken.push(match);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function excludes(longer: Match, match: Match): boolean {
  if (match.start >= longer.end || longer.start >= match.end) return false;
  const within = match.start >= longer.start && match.end <= longer.end;
  return within || match.end - match.start < lengthToShare;
}
