import { pairsOf, type Token, titleTokensOf, tokensOf } from "./tokens";
import { fold } from "./words";

/**
 * BM25 (Robertson & Zaragoza 2009) with k1 = 1.2 and b = 0.5, on a term frequency in which a word of the title counts as
 * three (BM25F). The length is measured against a fixed 120 words: no figure of one document depends on another's.
 */
const k1 = 1.2;
const b = 0.5;
const usualLength = 120;
const titleCounts = 3;

/** The labels of a tsvector, D to A, for the four steps of a word's BM25 part (0 to 2.2); `labelWeights` gives them back. */
const steps = [0.75, 1.1, 1.5];
const labels = ["D", "C", "B", "A"];
/** In the order that `ts_rank` takes, D to A; the middle of each step against the highest part. */
export const labelWeights = "{0.25,0.42,0.6,0.85}";

/** Marks a lexeme of the title, so that the GIN index alone finds titles. */
export const inTitle = (lexeme: string) => `=${lexeme}`;

/** A record's terms as text of a tsvector: every word, pair and title character once, labelled by what it weighs. */
export function termVector(title: string, body: string): string {
  const titleWords = lexemesOf(title, titleTokensOf(title));
  const characters = fold(title).match(/\p{Script=Han}/gu) ?? [];
  const bodyWords = lexemesOf(body, tokensOf(body));
  const length = titleWords.length + bodyWords.length;
  const frequency = new Map<string, number>();
  for (const word of titleWords) frequency.set(word, (frequency.get(word) ?? 0) + titleCounts);
  for (const word of bodyWords) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const damping = k1 * (1 - b + (b * length) / usualLength);
  for (const character of characters) if (!frequency.has(character)) frequency.set(character, 1);
  const entries = [...frequency].map(
    ([word, times]) => `${quoted(word)}:1${labelOf((times * (k1 + 1)) / (times + damping))}`,
  );
  const titled = [...new Set([...titleWords, ...characters])].map((word) => `${quoted(inTitle(word))}:1A`);
  return [...entries, ...titled].join(" ");
}

/** Words and pairs of one text; a pair that is a word by itself counts once. */
function lexemesOf(text: string, tokens: readonly Token[]): string[] {
  const words = tokens.map((token) => token.lexeme);
  const known = new Set(words);
  return [...words, ...pairsOf(text).filter((pair) => !known.has(pair))];
}

function labelOf(part: number): string {
  const step = steps.findIndex((upTo) => part < upTo);
  return labels[step === -1 ? labels.length - 1 : step] as string;
}

/** A lexeme as text of a tsvector or tsquery. */
export function quoted(lexeme: string): string {
  return `'${/['\\]/.test(lexeme) ? lexeme.replace(/['\\]/g, "$&$&") : lexeme}'`;
}
