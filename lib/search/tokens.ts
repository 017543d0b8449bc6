import { LRUCache } from "lru-cache";
import { grade } from "@/lib/matching/engine/grades";
import { stem } from "@/lib/matching/engine/stem";
import { cutRun, fold, pairs, wordsOfRun } from "./words";

/** A word as it stands in a text, and the form under which the index has it. */
export type Token = { term: string; lexeme: string };

const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-._/](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

/** The runs of a folded text: Han characters together, Latin words and codes ("06cr19ni10", "17-4ph", "1.4301") whole. */
export function runsOf(folded: string): string[] {
  return folded.match(run) ?? [];
}

export const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** The words of a text in order, a code with its telling parts: "S32205" also as grade 2205, "DN100-PN16" also as its halves. */
export function tokensOf(text: string): Token[] {
  return linesOf(text).flatMap((line) => line.tokens);
}

/** Every pair of neighbouring Han characters: any part of a text is found by them, however jieba cut it. */
export function pairsOf(text: string): string[] {
  return linesOf(text).flatMap((line) => line.pairs);
}

type Line = { tokens: readonly Token[]; pairs: readonly string[] };

/** Lines that were just cut, by their text; in characters. A record's two documents have most lines in common. */
const cut = new LRUCache<string, Line>({ max: 4_000, maxSize: 200_000, sizeCalculation: (_, text) => text.length + 1 });

/** No word goes over the end of a line, so each is cut by itself, and only once. */
function linesOf(text: string): Line[] {
  return text.split("\n").map((line) => {
    const known = cut.get(line);
    if (known) return known;
    const runs = runsOf(fold(line));
    const made = { tokens: runs.flatMap(tokensOfRun), pairs: runs.filter(isHan).flatMap(pairs) };
    cut.set(line, made);
    return made;
  });
}

function tokensOfRun(run: string): Token[] {
  return isHan(run)
    ? wordsOfRun(run).map((word) => ({ term: word, lexeme: word }))
    : [run, ...partsOf(run)].map((word) => ({ term: word, lexeme: lexemeOf(word) }));
}

/** Names of one material are one lexeme (304, 06Cr19Ni10, S30408), and forms of one English word. */
export function lexemeOf(word: string): string {
  if (/\d/.test(word)) return grade(word)?.name ?? word;
  return /^[a-z]{4,}$/.test(word) ? stem(word) : word;
}

/** Pieces by which people ask for a code: around its hyphens, and its longer numbers. */
function partsOf(code: string): string[] {
  const pieces = /[-_/]/.test(code) ? code.split(/[-_/]/) : [];
  const numbers = /\p{L}/u.test(code) ? (code.match(/\d{3,}/g) ?? []) : [];
  return [...new Set([...pieces, ...numbers])].filter((piece) => piece.length > 1 && piece !== code);
}

/** Words of a title, and what is asked for as one: a short title whole (a name), two words side by side (铁皮石斛). */
export function titleTokensOf(title: string): Token[] {
  const compounds = runsOf(fold(title)).filter(isHan).flatMap(compoundsOf);
  const words = tokensOf(title);
  const known = new Set(words.map((word) => word.term));
  return [...words, ...compounds.filter((term) => !known.has(term)).map((term) => ({ term, lexeme: term }))];
}

const longestCompound = 6;

function compoundsOf(run: string): string[] {
  const words = cutRun(run);
  const pairsOfWords = words.slice(1).map((word, at) => [words[at] as string, word]);
  const joined = pairsOfWords.filter((pair) => pair.every((word) => word.length > 1)).map((pair) => pair.join(""));
  return [...new Set([...joined, run])].filter((each) => each.length > 1 && each.length <= longestCompound);
}
