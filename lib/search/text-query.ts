import { type SQL, sql } from "drizzle-orm";
import { searchDocuments } from "@/db/schema";
import { fold, pairs, queryWords } from "./words";

/** A typed query as SQL on `search_documents`; null where nothing to look for was typed. */
export type TextQuery = { words: string[]; phrase: string; all: SQL; any: SQL; rank: SQL };

const vector = sql`to_tsvector('simple', ${searchDocuments.words})`;
const foldedTitle = sql`lower(normalize(${searchDocuments.title}, NFKC))`;

export function textQuery(typed: string): TextQuery | null {
  const phrase = fold(typed)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 100);
  const words = queryWords(phrase);
  if (words.length === 0) return null;
  const terms = words.map((word, index) => ({
    weight: Math.min(4, [...word].length) / 2,
    found: sql`${vector} @@ to_tsquery('simple', ${tsquery(word, index === words.length - 1)})`,
    titled: sql`${foldedTitle} like ${like(word)}`,
  }));
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const found = sum(terms.map((term) => sql`(${term.found})::int * ${term.weight}::float8`));
  const titled = sum(terms.map((term) => sql`(${term.titled})::int * ${2 * term.weight}::float8`));
  const whole = words.map((word, index) => tsquery(word, index === words.length - 1)).join(" & ");
  const either = words.map((word, index) => tsquery(word, index === words.length - 1)).join(" | ");
  // Substrings of Latin names and numbers ("2205" in "S2205") are no words: the trigram index on the title has them.
  const inTitle = phrase.length >= 3 ? sql`${searchDocuments.title} ilike ${like(phrase)}` : sql`false`;
  return {
    words,
    phrase,
    all: sql`(${vector} @@ to_tsquery('simple', ${whole}) or ${inTitle})`,
    any: sql`(${vector} @@ to_tsquery('simple', ${either}) and ${found} >= ${weight / 2}::float8)`,
    rank: sql`(${found} + ${titled} + (${foldedTitle} like ${like(phrase)})::int * 6 + ts_rank(${vector}, to_tsquery('simple', ${either})))`,
  };
}

/** One word as tsquery text. A long Han word is also found by its pairs of characters, the last word by its beginning. */
function tsquery(word: string, last: boolean): string {
  const exact = `${quoted(word)}${last ? ":*" : ""}`;
  if (!/^\p{Script=Han}{3,}$/u.test(word)) return exact;
  return `(${exact} | (${pairs(word).map(quoted).join(" & ")}))`;
}

function quoted(word: string): string {
  return `'${word.replace(/['\\]/g, "")}'`;
}

function like(text: string): string {
  return `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}

function sum(parts: SQL[]): SQL {
  return sql`(${sql.join(parts, sql` + `)})`;
}
