import type { Match } from "./evidence";
import type { Lexicon } from "./lexicon";
import { normalize } from "./normalize";
import { translated } from "./question";
import { kindredWords } from "./semantics/kindred-words";
import { paleWords, stopWords } from "./stop-words";
import type { Reason } from "./types";

const mostTerms = 5;
const mostLinks = 3;

export interface Ties extends Pick<Reason, "terms" | "links"> {
  /** The need's words that the thesaurus does not vouch for: tied by likeness in meaning, by an answer of their group or a word of every trade. */
  kindred: string[];
  /** True where nothing but words of every trade is shared. */
  pale: boolean;
  /** Indexes of the matches that stand in both quotes, as words or through a link. */
  matched: Set<number>;
}

/** What two quoted texts have in common, in the words in which they stand there. */
export function tiesBetween(need: string, expert: string, matches: readonly Match[], lexicon: Lexicon): Ties {
  const ours = surfaces(need, lexicon);
  const theirs = surfaces(expert, lexicon);
  const found = linksBetween(need, expert, lexicon);
  const linked = new Set(found.map((link) => link.group));
  const of = (strength: Strength) => found.filter((link) => link.strength === strength);
  const kindred = [...of("answer"), ...kindredWords(need, expert, lexicon), ...of("plain")];
  const vouched = new Set(of("member").map((link) => link.need));
  const links = [...of("member"), ...kindred];
  const matched = new Set<number>();
  const words: { surface: string; part: number; pair: boolean }[] = [];
  matches.forEach(({ term, part, origin }, i) => {
    if (!theirs.has(term)) return;
    const surface = ours.get(term);
    if (surface === undefined && !linked.has(origin) && !(origin < -1 && ours.has(translated(origin)))) return;
    matched.add(i);
    if (surface) words.push({ surface, part, pair: lexicon.vocabulary.term(term).startsWith("~") });
  });
  words.sort((a, b) => b.part - a.part);
  // A bare pair of characters may be cut out of two different words, so it speaks only where no word does.
  const telling = words.some((word) => !word.pair) ? words.filter((word) => !word.pair) : words;
  const phrases = telling.map((word) => widened(word.surface, normalize(need), normalize(expert)));
  const terms = phrases.filter((phrase, i) => {
    return phrases.indexOf(phrase) === i && !phrases.some((other) => other !== phrase && other.includes(phrase));
  });
  return {
    kindred: kindred.map((link) => link.need).filter((word) => !vouched.has(word)),
    pale: terms.every((term) => paleWords.has(term)) && !links.length,
    terms: terms.slice(0, mostTerms).map((term) => asWritten(term, need)),
    links: links.slice(0, mostLinks).map((link) => ({
      need: asWritten(link.need, need),
      expert: asWritten(link.expert, expert),
    })),
    matched,
  };
}

/** Terms of a text with the words to show for them; empty for what says nothing to a reader by itself. */
function surfaces(text: string, lexicon: Lexicon): Map<number, string> {
  const found = new Map<number, string>();
  for (const { tokens, terms } of lexicon.readAll(text)) {
    tokens.forEach(({ term, surface }, i) => {
      found.set(terms[i]!, /^=|_/.test(term) || surface.length < 2 ? "" : surface);
    });
  }
  return found;
}

const han = /\p{Script=Han}/u;

/** A shared word with the characters around it that are also shared: 盐雾 → 中性盐雾. Ends in no grammar word. */
function widened(word: string, need: string, expert: string): string {
  const at = need.indexOf(word);
  if (at < 0) return word;
  let from = at;
  let to = at + word.length;
  while (from > 0 && han.test(need[from - 1]!) && expert.includes(need.slice(from - 1, to))) from--;
  while (to < need.length && han.test(need[to]!) && expert.includes(need.slice(from, to + 1))) to++;
  while (from < at && stopWords.has(need[from]!)) from++;
  while (to > at + word.length && stopWords.has(need[to - 1]!)) to--;
  return need.slice(from, to);
}

/** What stands for the need's word: another member of its group, what those who know about it write, or a word of every trade. */
type Strength = "member" | "answer" | "plain";

/** A member that both sides use needs no link. */
function linksBetween(need: string, expert: string, lexicon: Lexicon) {
  const here = normalize(need);
  const there = normalize(expert);
  const ours = lexicon.readAll(need).flatMap((reading) => reading.mentions);
  const theirs = lexicon.readAll(expert).flatMap((reading) => reading.mentions);
  const links = new Map<string, { group: number; need: string; expert: string; strength: Strength }>();
  for (const a of ours) {
    for (const b of theirs) {
      if (a.group !== b.group || a.member === b.member || there.includes(a.member) || here.includes(b.member)) continue;
      const strength = lexicon.isPlain(a.group) ? "plain" : "member";
      links.set(`${a.member} ${b.member}`, { group: a.group, need: a.member, expert: b.member, strength });
    }
    for (const answer of lexicon.answersOf(a.group)) {
      const key = `${a.member} ${answer}`;
      if (!there.includes(answer) || here.includes(answer) || links.has(key)) continue;
      links.set(key, { group: a.group, need: a.member, expert: answer, strength: "answer" });
    }
  }
  return [...links.values()];
}

/** The spelling of the text itself (黏度 for 粘度), where normalisation did not change its length. */
function asWritten(term: string, text: string): string {
  const plain = normalize(text);
  const at = (plain.length === text.length ? plain : text.toLowerCase()).indexOf(term);
  return at < 0 ? term : text.slice(at, at + term.length);
}
