import { type SQL, sql } from "drizzle-orm";
import { searchDocuments } from "@/db/schema";
import { parseQuery } from "./query-words";
import type { Meaning } from "./resolve-words";
import { rankOf, termQuery } from "./term-query";
import { isHan } from "./tokens";
import { pairs } from "./words";

/** A typed text as SQL on `search_documents`, for a list that has its own statement: words as they stand, no vocabulary. */
export type TextQuery = { words: string[]; all: SQL; rank: SQL };

/** Null where nothing to look for was typed. */
export function textQuery(typed: string): TextQuery | null {
  const parsed = parseQuery(typed);
  if (!parsed) return null;
  const meanings: Meaning[] = parsed.words.map(({ typed, lexeme }) => ({
    typed,
    exact: isHan(typed) && [...typed].length > 2 ? [lexeme, ...pairs(typed)] : [lexeme],
    instead: [],
    marks: [typed],
    known: true,
    weight: Math.min(4, [...typed].length) / 2,
  }));
  return {
    words: parsed.words.map((word) => word.typed),
    all: termQuery(meanings, sql`${searchDocuments.terms}`).all,
    rank: sql`(${rankOf(meanings, parsed.joints, parsed.phrase, sql`${searchDocuments.terms}`, sql`coalesce(${searchDocuments.folded}, ${searchDocuments.title})`)})`,
  };
}
