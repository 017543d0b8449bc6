import { type SQL, sql } from "drizzle-orm";
import type { Meaning } from "./resolve-words";
import { inTitle, labelWeights, quoted } from "./term-vector";

/** Conditions on a tsvector: it has all words, all words in its title, at least half of the words. */
export type TermQuery = { all: SQL; titled: SQL; half: SQL | null };

export function termQuery(meanings: readonly Meaning[], vector: SQL = sql`d.terms`): TermQuery {
  return {
    all: hasAll(vector, meanings, (lexeme) => lexeme),
    titled: hasAll(vector, meanings, inTitle),
    half: meanings.length > 1 ? has(vector, halfOf(meanings)) : null,
  };
}

/** Asked through a sub-select, so that the planner takes the index for whatever words, and one plan serves them all. */
const has = (vector: SQL, query: string) => sql`${vector} @@ (select ${query}::tsquery)`;

/** Words in the place of one, from which on each is looked up by itself. */
const many = 6;
/** The conditions come in lots, so that statements have few different texts; an empty query matches nothing. */
const lot = 12;

/**
 * Of "a | b | c" GIN weighs every text that has any against the whole query; the texts of single words it just adds up,
 * in a third of the time (docs/search.md).
 */
function hasAll(vector: SQL, meanings: readonly Meaning[], form: (lexeme: string) => string): SQL {
  const [only] = meanings;
  if (!only || meanings.length > 1 || only.instead.length < many)
    return has(vector, meanings.map((meaning) => oneOf(meaning, form)).join(" & "));
  const each = [oneOf({ ...only, instead: [] }, form), ...only.instead.map((lexeme) => quoted(form(lexeme)))];
  const empty = Array<string>(Math.ceil(each.length / lot) * lot - each.length).fill("");
  return sql`(${sql.join(
    [...each, ...empty].map((query) => has(vector, query)),
    sql` or `,
  )})`;
}

/** The word (or all its pairs) or one of the words in its place. */
function oneOf({ exact, instead }: Meaning, form: (lexeme: string) => string): string {
  const [word, ...pairs] = exact.map((lexeme) => quoted(form(lexeme)));
  const itself = pairs.length > 0 ? `(${pairs.join(" & ")})` : (word as string);
  return `(${[itself, ...instead.map((lexeme) => quoted(form(lexeme)))].join(" | ")})`;
}

const mostWeighed = 6;

/** At least half of the most telling words. */
function halfOf(meanings: readonly Meaning[]): string {
  const telling = [...meanings].sort((a, b) => b.weight - a.weight).slice(0, mostWeighed);
  const words = telling.map((meaning) => oneOf(meaning, (lexeme) => lexeme));
  return combinations(words, Math.ceil(words.length / 2))
    .map((chosen) => `(${chosen.join(" & ")})`)
    .join(" | ");
}

function combinations<Value>(values: readonly Value[], size: number): Value[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, at) => combinations(values.slice(at + 1), size - 1).map((rest) => [value, ...rest]));
}

/**
 * How well a document answers: for each word its idf times the stored BM25 part (`ts_rank` of one position gives the
 * label's weight back, divided by π²/6 and the number of lexemes), words in its place at half; words side by side, the
 * whole phrase in the title, and a title that is the phrase on top.
 */
export function rankOf(
  meanings: readonly Meaning[],
  joints: readonly string[],
  phrase: string,
  vector: SQL,
  foldedTitle: SQL,
): SQL {
  const weight = meanings.reduce((sum, meaning) => sum + meaning.weight, 0);
  const parts = meanings.map(({ exact, instead, weight }) => {
    const itself = sql`${weight}::float8 * ${mean(exact, vector)}`;
    if (instead.length === 0) return itself;
    return sql`${itself} + ${weight / 2}::float8 * least(1, ${instead.length}::float8 * ${mean(instead, vector)})`;
  });
  const beside = joints.length > 0 ? [sql`${weight / 2}::float8 * ${mean(joints, vector)}`] : [];
  const whole = sql`${weight / 2}::float8 * ((strpos(${foldedTitle}, ${phrase}) > 0)::int + (${foldedTitle} = ${phrase})::int)`;
  return sql.join([...parts, ...beside, whole], sql` + `);
}

/**
 * Terms fetched from outside of the row once, to be weighed several times: relabels none of them, which is the cheapest
 * copy that there is (joining them with nothing takes three times as long).
 */
export const fetchedTerms = sql`setweight(d.terms, 'A', '{}'::text[])`;

/** The mean weight of the lexemes and of the same in the title, 0 to 1. */
function mean(lexemes: readonly string[], vector: SQL): SQL {
  const query = lexemes.flatMap((lexeme) => [quoted(lexeme), quoted(inTitle(lexeme))]).join(" | ");
  return sql`1.645 * ts_rank(${labelWeights}::real[], ${vector}, ${query}::tsquery)`;
}
