import { sql } from "drizzle-orm";
import { executePrepared } from "@/db/prepared";
import { searchTerms } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { SearchAudience } from "./port";
import type { QueryWord } from "./query-words";
import { isHan } from "./tokens";
import { UnderWay } from "./under-way";
import { pairs } from "./words";

/** What a word of a question stands for: lexemes that must all be there, or others in their place. */
export type Meaning = {
  typed: string;
  /** All of them: the word itself, or the pairs of a long Chinese one. */
  exact: string[];
  /** One of them instead: longer words that begin so, Chinese words that sound so. */
  instead: string[];
  /** Surface forms, to mark in a text. */
  marks: string[];
  /** The vocabulary knows the word, or others in its place. */
  known: boolean;
  /** How telling the word is (BM25's idf, or 1 while nothing is counted). */
  weight: number;
};

type Term = {
  word: string;
  term: string;
  lexeme: string;
  documents: number;
  how: "same" | "begins" | "sounds" | "initials";
};

const underWay = new UnderWay<Meaning[]>();

/** Looks the words up in the vocabulary of the audience, in one statement; at the same moment only once for a request. */
export function resolveWords(ctx: Context, audience: SearchAudience, words: readonly QueryWord[]): Promise<Meaning[]> {
  return underWay.once(ctx, JSON.stringify([audience, words]), () => resolve(ctx, audience, words));
}

async function resolve(ctx: Context, audience: SearchAudience, words: readonly QueryWord[]): Promise<Meaning[]> {
  const { terms, all } = await lookUp(ctx, audience, words);
  const meanings = words.map((word) =>
    meaningOf(
      word,
      terms.filter((term) => term.word === word.typed),
      all,
    ),
  );
  return (
    await Promise.all(meanings.map((meaning, at) => soundedOut(ctx, audience, meaning, words[at] as QueryWord, all)))
  ).flat();
}

function meaningOf(word: QueryWord, terms: readonly Term[], all: number): Meaning {
  const han = isHan(word.typed);
  const characters = [...word.typed];
  const exact = han && characters.length > 2 ? [word.lexeme, ...pairs(word.typed)] : [word.lexeme];
  const same = terms.find((term) => term.how === "same");
  const sounding = same || han ? [] : terms.filter((term) => term.how === "sounds" || term.how === "initials");
  const others = [...terms.filter((term) => term.how === "begins" && term.term !== word.typed), ...sounding];
  const documents = (same?.documents ?? 0) + others.reduce((sum, term) => sum + term.documents, 0);
  return {
    typed: word.typed,
    exact,
    instead: [...new Set(others.map((term) => term.lexeme))].filter((lexeme) => lexeme !== word.lexeme),
    marks: [word.typed, ...others.map((term) => term.term)],
    known: same !== undefined || others.length > 0,
    weight: idf(documents, all),
  };
}

/** ln(1 + (N − n + ½) / (n + ½)); of an uncounted vocabulary 1. */
function idf(documents: number, all: number): number {
  if (all === 0) return 1;
  return Math.log(1 + (Math.max(0, all - documents) + 0.5) / (documents + 0.5));
}

const highest = "\u{10FFFF}";

/** Bounds of a text that begins with another, in the order of `text_pattern_ops`. */
const begins = (column: unknown, word: unknown) =>
  sql`${column} ~>=~ ${word} and ${column} ~<~ (${word} || ${highest}::text)`;

/** The words come through sub-selects: their number is nothing to plan by, so the session's one plan serves all questions. */
async function lookUp(ctx: Context, audience: SearchAudience, words: readonly QueryWord[]) {
  const t = searchTerms;
  const known = sql`${t.audience} = ${sql.raw(`'${audience}'`)} and ${t.documents} >= 0`;
  const columns = sql`${t.term} as term, ${t.lexeme} as lexeme, ${t.documents} as documents`;
  const w = sql.raw("given.word");
  const rows = await executePrepared<Term>(
    ctx.db,
    sql`
    select given.word, found.* from unnest((select ${sql.param(words.map((word) => word.typed))}::text[]),
      (select ${sql.param(words.map((word) => String(word.last)))}::text[]), (select ${sql.param(words.map((word) => String(isHan(word.typed))))}::text[]))
      as given (word, last, han)
    cross join lateral (
      (select ${columns}, 'same' as how from ${t} where ${known} and ${t.term} = ${w})
      union all (select ${columns}, 'begins' from ${t} where ${known} and given.last = 'true' and given.han = 'false' and ${begins(t.term, w)}
        order by ${t.documents} desc, ${t.term} limit 12)
      union all (select ${columns}, 'sounds' from ${t} where ${known} and given.han = 'false' and ${t.pinyin} = ${w} order by ${t.documents} desc limit 8)
      union all (select ${columns}, 'sounds' from ${t} where ${known} and given.han = 'false' and given.last = 'true' and length(${w}) > 2
        and ${begins(t.pinyin, w)} order by ${t.documents} desc, ${t.term} limit 8)
      union all (select ${columns}, 'sounds' from ${t} where ${known} and given.han = 'false' and given.last = 'true' and length(${w}) = 2
        and left(${t.pinyin}, 2) = ${w} order by ${t.documents} desc nulls last, ${t.term} limit 8)
      union all (select ${columns}, 'initials' from ${t} where ${known} and given.han = 'false' and length(${w}) > 1 and ${t.initials} = ${w}
        order by ${t.documents} desc, ${t.term} limit 8)
      union all (select ${columns}, 'initials' from ${t} where ${known} and given.han = 'false' and given.last = 'true' and length(${w}) > 1
        and ${begins(t.initials, w)} order by ${t.documents} desc, ${t.term} limit 6)
    ) found
    union all (select '', ${columns}, 'same' from ${t} where ${known} and ${t.term} = '')`,
  );
  return { terms: rows.filter((row) => row.word !== ""), all: rows.find((row) => row.word === "")?.documents ?? 0 };
}

/** "buxiugangguan" is no word's pinyin but that of two: the words instead of what was typed. */
async function soundedOut(
  ctx: Context,
  audience: SearchAudience,
  meaning: Meaning,
  word: QueryWord,
  all: number,
): Promise<Meaning[]> {
  const { typed } = word;
  if (meaning.marks.length > 1 || !/^[a-z]{6,30}$/.test(typed)) return [meaning];
  const parts = Array.from({ length: typed.length - 1 }, (_, from) =>
    Array.from({ length: typed.length - from - 1 }, (_, more) => typed.slice(from, from + more + 2)),
  ).flat();
  const rows = await executePrepared<{ pinyin: string; term: string; documents: number }>(
    ctx.db,
    sql`
    select ${searchTerms.pinyin} as pinyin, ${searchTerms.term} as term, ${searchTerms.documents} as documents from ${searchTerms}
    where ${searchTerms.audience} = ${audience} and ${searchTerms.documents} >= 0 and ${searchTerms.pinyin} = any(${sql.param(parts)}::text[])`,
  );
  const path = split(typed, new Set(rows.map((row) => row.pinyin)));
  if (!path) return [meaning];
  return path.map((part) => {
    const terms = rows
      .filter((row) => row.pinyin === part)
      .sort((a, b) => b.documents - a.documents)
      .slice(0, 8);
    const names = terms.map((row) => row.term);
    return {
      typed: part,
      exact: [part],
      instead: names,
      marks: names,
      known: true,
      weight: idf(
        terms.reduce((sum, row) => sum + row.documents, 0),
        all,
      ),
    };
  });
}

/** The split of a text into the fewest known parts, longest first; null where there is none. */
function split(text: string, known: ReadonlySet<string>): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = text.slice(start, end);
      const shorter = !best[end] || (before && before.length + 1 < (best[end]?.length ?? 0));
      if (before && shorter && known.has(part)) best[end] = [...before, part];
    }
  }
  return best[text.length] ?? null;
}
