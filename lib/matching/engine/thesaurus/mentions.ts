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
  /** The same in units, of which an English word is one and a Chinese one has as many as characters. */
  firstUnit: number;
  lastUnit: number;
  node: number;
}

const onlyHan = /^\p{Script=Han}+$/u;
/** Small words that everyday speech puts inside: 生了锈, 掉得漆, 漆就掉. */
const fillers = new Set("了就得又总还很都也会太着过老");
/** Known by the tokenizer only: 裂 is not in 裂解, 304 not in 304 mm. */
const tokenOnly = /^(?:\d+[a-z]?|.)$/u;

const unitNumbers = new Map<string, number>();
/** From a node by a unit's number to the next node: a map for every 65,536 nodes, whose keys are 16 bits of either. */
const steps: PairMap[] = [];
const mostNumbers = 1 << 16;
let nodes = 1;
/** By node: the member that ends there, and its group. */
const ends: (string | undefined)[] = [];
const groupAt: number[] = [];
/** By node: the number of the half of a pair that ends there, from 1 on, and the half's own words. */
const halfAt: number[] = [];
const halves: string[] = [""];
const isHead: boolean[] = [false];
/** From the halves of a pair to its group. */
const pairs = new PairMap();
/** Members that the tokenizer may know by themselves. */
const named = new Map<string, number>();
/** Plain words, as the tokenizer makes them; an academic one may stand for several. */
const plain = new Map<string, number[]>();

const units = new Units((word) => unitNumbers.get(rootOf(word)) ?? 0);

groups.forEach((group, number) => {
  if (group.isPlain) {
    for (const member of group.members) plain.set(rootOf(member), [...(plain.get(rootOf(member)) ?? []), number]);
    return;
  }
  for (const member of group.members) {
    if (/\d/.test(member) || tokenOnly.test(member)) named.set(member, number);
    if (tokenOnly.test(member)) continue;
    const node = nodeOf(member);
    ends[node] = member;
    groupAt[node] = number;
  }
  for (const { heads, tails } of group.pairs) {
    const after = tails.map(halfOf);
    for (const head of heads.map(halfOf)) {
      isHead[head] = true;
      for (const tail of after) if (pairs.get(head, tail) < 0) pairs.add(head, tail, number);
    }
  }
});

/**
 * The members that a clause mentions, each with its group. The longest wins where they overlap; English is found in
 * any inflection and as whole words; small words may stand inside (生了锈 is 生锈), a dozen
 * characters within a pair. Plain words are mentioned where they are no part of anything more telling. `words` are the tokens of the clause.
 */
export function mentionsIn(clause: string, words: readonly { term: string; surface: string }[]): Mention[] {
  const text = normalize(clause);
  const { whole, half } = matchesIn(text);
  const taken = longest(whole);
  const found: Mention[] = taken.map(({ node }) => ({ group: groupAt[node]!, member: ends[node]! }));
  if (half.length > 1) addPairs(half, taken, text, found);
  const add = (member: string) => {
    const group = named.get(member);
    if (group !== undefined) found.push({ group, member });
  };
  for (const { term, surface } of words) {
    if (term.startsWith("#")) add(tokenOnly.test(term.slice(1)) ? term.slice(1) : surface);
    else if (term === surface && tokenOnly.test(surface)) add(surface);
  }
  const telling = found.length;
  for (const { term, surface } of words) {
    const known = plain.get(term);
    if (!known || found.some(({ member }, at) => at < telling && member.includes(term))) continue;
    for (const group of known) found.push({ group, member: surface });
  }
  return found;
}

function nodeOf(member: string): number {
  let node = 0;
  for (const text of onlyHan.test(member) ? member : unitsIn(member)) {
    const number = numberOf(text);
    let next = stepFrom(node, number);
    if (next < 0) {
      next = nodes++;
      steps[node >> 16] ??= new PairMap();
      steps[node >> 16]!.add(node & 0xffff, number, next);
    }
    node = next;
  }
  return node;
}

/** −1 where no member goes on like that. */
function stepFrom(node: number, number: number): number {
  return steps[node >> 16]?.get(node & 0xffff, number) ?? -1;
}

function halfOf(word: string): number {
  const node = nodeOf(word);
  if (halfAt[node] === undefined) {
    if (halves.length === mostNumbers) throw new RangeError("the thesaurus has more pairs than 16 bits can tell apart");
    halfAt[node] = halves.push(word) - 1;
    isHead.push(false);
  }
  return halfAt[node]!;
}

function numberOf(text: string): number {
  const root = rootOf(text);
  const known = unitNumbers.get(root);
  if (known !== undefined) return known;
  if (unitNumbers.size + 1 === mostNumbers)
    throw new RangeError("the thesaurus has more words than 16 bits can tell apart");
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
      const next = stepFrom(node, numbers[at]!);
      if (next < 0) {
        if (at === from || !fillers.has(text[starts[at]!]!)) break;
        skipped++;
        continue;
      }
      node = next;
      const [isWhole, isHalf] = [ends[node] !== undefined, halfAt[node] !== undefined];
      if (!isWhole && !isHalf) continue;
      const match = { start: starts[from]!, end: finishes[at]!, firstUnit: from, lastUnit: at, node };
      if (isWhole) whole.push(match);
      if (isHalf) half.push(match);
    }
  }
  return { whole, half };
}

/** A single character of a longer word is no half: 锈 of 不锈钢. */
function cutOut({ start, end }: Match, taken: readonly Match[]): boolean {
  return end - start === 1 && taken.some((word) => word.end - word.start > 2 && start >= word.start && end <= word.end);
}

/** Chinese characters or English words that may stand between the words of a pair. */
const reach = { characters: 12, words: 5 };
const endsInLatin = /[a-z]$/;
const stop = /[,;:!?。、]/;

/** Each pair once, and none within a member. A single character that is cut out of a member is no half. */
function addPairs(half: readonly Match[], taken: readonly Match[], text: string, found: Mention[]): void {
  const seen = new Set<string>();
  const free = half.filter((one) => !cutOut(one, taken));
  for (let at = 0; at < free.length; at++) {
    const { node, start: from, end, lastUnit } = free[at]!;
    const head = halfAt[node]!;
    if (!isHead[head]) continue;
    const last = lastUnit + 1 + (endsInLatin.test(halves[head]!) ? reach.words : reach.characters);
    // Found from left to right, so what lies beyond reach ends the search.
    for (let next = at + 1; next < free.length && free[next]!.firstUnit <= last; next++) {
      const { start, end: to, node: follower } = free[next]!;
      const tail = halfAt[follower]!;
      const group = start < end ? -1 : pairs.get(head, tail);
      if (group < 0 || stop.test(text.slice(end, start))) continue;
      if (taken.some((word) => word.start <= from && word.end >= to)) continue;
      const member = `${halves[head]}…${halves[tail]}`;
      if (!seen.has(member)) found.push({ group, member });
      seen.add(member);
    }
  }
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
