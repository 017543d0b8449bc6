import { normalize } from "../normalize";
import { PairMap } from "../pair-map";
import { stem } from "../stem";
import { groups } from "./groups";
import { Units, unitsIn } from "./units";

/** A member that stands in a text, or a pair ("注塑…变形"). */
export interface Mention {
  group: number;
  member: string;
}

interface Match {
  start: number;
  end: number;
  member: string;
}

const onlyHan = /^\p{Script=Han}+$/u;
/** Small words that everyday speech puts inside: 生了锈, 掉得漆, 漆就掉. */
const fillers = new Set("了就得又总还很都也会太着过老");
/** Known by the tokenizer only: 裂 is not in 裂解, 304 not in 304 mm. */
const tokenOnly = /^(?:\d+[a-z]?|.)$/u;

const unitNumbers = new Map<string, number>();
/** From a node by a unit's number to the next node. */
const steps = new PairMap();
const ends: (string | undefined)[] = [];
/** Halves of pairs: what stands before, with what may follow. */
const tails = new Map<string, Set<string>>();
const halves: (string | undefined)[] = [];
const holders = new Map<string, number[]>();
/** Nodes and units are told by 16 bits each. */
const most = 1 << 16;
let nodes = 1;

const units = new Units((word) => unitNumbers.get(rootOf(word)) ?? 0);

groups.forEach(({ members, pairs }, group) => {
  for (const word of [...members, ...pairs]) holders.set(word, [...(holders.get(word) ?? []), group]);
  for (const member of members) if (!tokenOnly.test(member)) ends[nodeOf(member)] ??= member;
  for (const pair of pairs) {
    const [head, tail] = pair.split("…") as [string, string];
    tails.set(head, (tails.get(head) ?? new Set()).add(tail));
    for (const half of [head, tail]) halves[nodeOf(half)] = half;
  }
});

/**
 * The members that a clause mentions, each with every group that has it. The longest wins where they overlap; English is found in
 * any inflection and as whole words; small words may stand inside (生了锈 is 生锈), a dozen
 * characters within a pair. `words` are the tokens of the clause.
 */
export function mentionsIn(clause: string, words: readonly { term: string; surface: string }[]): Mention[] {
  const found: Mention[] = [];
  const add = (member: string) => {
    for (const group of holders.get(member) ?? []) found.push({ group, member });
  };
  const text = normalize(clause);
  const { whole, half } = matchesIn(text);
  const taken = longest(whole);
  for (const { member } of taken) add(member);
  const free = half.filter((one) => !cutOut(one, taken));
  for (const pair of pairsOf(free, text)) add(pair);
  for (const { term, surface } of words) {
    if (term.startsWith("#")) add(tokenOnly.test(term.slice(1)) ? term.slice(1) : surface);
    else if (term === surface && tokenOnly.test(surface)) add(surface);
  }
  return found;
}

function nodeOf(member: string): number {
  let node = 0;
  for (const text of onlyHan.test(member) ? member : unitsIn(member)) {
    const number = numberOf(text);
    let next = steps.get(node, number);
    if (next < 0) {
      next = nodes++;
      steps.add(node, number, next);
      if (nodes > most || number >= most)
        throw new RangeError("the thesaurus has more members than 16 bits can tell apart");
    }
    node = next;
  }
  return node;
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

function matchesIn(text: string): { whole: Match[]; half: Match[] } {
  const count = units.read(text);
  const { starts, finishes, numbers } = units;
  const whole: Match[] = [];
  const half: Match[] = [];
  for (let from = 0; from < count; from++) {
    let node = 0;
    let skipped = 0;
    for (let at = from; at < count && skipped <= 2; at++) {
      const next = steps.get(node, numbers[at]!);
      if (next < 0) {
        if (at === from || !fillers.has(text[starts[at]!]!)) break;
        skipped++;
        continue;
      }
      node = next;
      const member = ends[node];
      const part = halves[node];
      if (!member && !part) continue;
      const start = starts[from]!;
      const end = finishes[at]!;
      if (member) whole.push({ start, end, member });
      if (part) half.push({ start, end, member: part });
    }
  }
  return { whole, half };
}

/** A single character of a longer word is no half: 锈 of 不锈钢. */
function cutOut({ start, end }: Match, taken: readonly Match[]): boolean {
  return end - start === 1 && taken.some((word) => word.end - word.start > 2 && start >= word.start && end <= word.end);
}

/** Characters that may stand between the words of a pair. */
const reach = 12;
const stop = /[,;:!?。、]/;

function pairsOf(half: readonly Match[], text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < half.length; at++) {
    const head = half[at]!;
    const following = tails.get(head.member);
    if (!following) continue;
    // Found from left to right, so what lies beyond reach ends the search.
    for (let next = at + 1; next < half.length && half[next]!.start - head.end <= reach; next++) {
      const tail = half[next]!;
      if (tail.start < head.end || !following.has(tail.member)) continue;
      if (!stop.test(text.slice(head.end, tail.start))) found.add(`${head.member}…${tail.member}`);
    }
  }
  return found;
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
