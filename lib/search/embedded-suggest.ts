import { sql } from "drizzle-orm";
import { executePrepared } from "@/db/prepared";
import type { Context } from "@/lib/platform/context";
import { correctWords } from "./correct-words";
import { documents, inText, upTo } from "./embedded-page";
import { highlightsOf } from "./highlight";
import { vocabularyFor } from "./known-words";
import type { Collection, SuggestQuery, SuggestResult } from "./port";
import { type ParsedQuery, parseQuery } from "./query-words";
import { type Meaning, resolveWords } from "./resolve-words";
import { fetchedTerms, rankOf, termQuery } from "./term-query";

/** So many titles are weighed against each other, while the person is still typing. */
const weighed = 60;
/** Questions of more words have a statement of their own each, which no session should keep. */
const fewWords = 3;

/** The best few titles for what has been typed so far; where no title fits, records whose text does. */
export async function embeddedSuggest(
  ctx: Context,
  collection: Collection,
  query: SuggestQuery,
): Promise<SuggestResult> {
  const parsed = parseQuery(query.text);
  if (!parsed) return { ids: [], highlights: {} };
  const vocabulary = vocabularyFor(ctx, collection);
  const meanings = await resolveWords(ctx, vocabulary, parsed.words);
  const hits = await best(ctx, collection, parsed, meanings, query.limit);
  if (hits.length > 0) return result(hits, meanings);
  const corrected = await correctWords(ctx, vocabulary, parsed, meanings);
  const text = Object.entries(corrected).reduce((rest, [wrong, meant]) => rest.replaceAll(wrong, meant), parsed.phrase);
  const again = text === parsed.phrase ? null : parseQuery(text);
  if (!again) return result([], []);
  const better = await resolveWords(ctx, vocabulary, again.words);
  return result(await best(ctx, collection, again, better, query.limit), better);
}

type Hit = { id: string; title: string };

async function best(
  ctx: Context,
  collection: Collection,
  parsed: ParsedQuery,
  meanings: readonly Meaning[],
  limit: number,
): Promise<Hit[]> {
  const { all, titled } = termQuery(meanings);
  const from = documents(ctx, collection);
  const code = parsed.phrase.toUpperCase();
  const columns = sql`d.object_id, d.title, d.code, coalesce(d.folded, d.title) as folded, ${fetchedTerms} as terms, d.sorts -> ${collection.defaultSort}::text as sort`;
  const coded =
    collection.code && /\d/.test(code)
      ? sql` union all (select ${columns} ${from} and d.code >= ${code} and d.code < ${`${code}\uffff`} and starts_with(d.code, ${code})
          and d.object_id not in (select object_id from titled union all select object_id from other) limit ${inText(limit)})`
      : sql``;
  const statement = sql`
    with titled as materialized ${upTo(weighed, sql`select ${columns} ${from} and ${titled}`)},
    other as materialized ${upTo(weighed, sql`select ${columns} ${from} and ${all} and (select count(*) from titled) < ${inText(limit)}`, sql`where object_id not in (select object_id from titled)`)}
    select c.object_id as id, c.title from (select * from titled union all (select * from other)${coded}) c
    order by coalesce(starts_with(c.code, ${code}), false) desc,
      round((${rankOf(meanings, parsed.joints, parsed.phrase, sql`c.terms`, sql`c.folded`)})::numeric, 6) desc, c.sort, c.object_id
    limit ${inText(limit)}`;
  return meanings.length <= fewWords ? executePrepared<Hit>(ctx.db, statement) : ctx.db.execute<Hit>(statement);
}

function result(hits: readonly Hit[], meanings: readonly Meaning[]): SuggestResult {
  return { ids: hits.map((hit) => hit.id), highlights: highlightsOf(hits, meanings) };
}
