import { sql } from "drizzle-orm";
import { searchTerms } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { learnAlone } from "./learn-alone";
import type { SearchAudience } from "./port";
import { deletesOf, pinyinOf } from "./spelling";
import { isHan, type Token, titleTokensOf, tokensOf } from "./tokens";

/** Adds the words of these texts that the vocabulary of the audience does not know yet, in the open transaction. */
export async function learnTerms(
  ctx: Context,
  audience: SearchAudience,
  texts: readonly { title: string; body: string }[],
): Promise<void> {
  const found = texts.flatMap(({ title, body }) => [...titleTokensOf(title), ...tokensOf(body)]).filter(isTerm);
  const tokens = new Map(found.map((token) => [token.term, token.lexeme]));
  const unknown = await unknownTerms(ctx, audience, [...tokens.keys()]);
  if (unknown.length > 0) await learnAlone(ctx);
  for (let at = 0; at < unknown.length; at += 5_000) {
    const terms = unknown.slice(at, at + 5_000).map((term) => ({ term, ...formsOf(term) }));
    const column = (read: (term: (typeof terms)[number]) => string | null) => sql.param(terms.map(read));
    await ctx.db.execute(sql`
      insert into ${searchTerms} (audience, term, lexeme, pinyin, initials, deletes)
      select ${audience}, term, lexeme, pinyin, initials, string_to_array(deletes, ' ')
      from unnest(${column(({ term }) => term)}::text[], ${column(({ term }) => tokens.get(term) ?? term)}::text[],
        ${column(({ pinyin }) => pinyin)}::text[], ${column(({ initials }) => initials)}::text[],
        ${column(({ deletes }) => deletes.join(" "))}::text[]) as given (term, lexeme, pinyin, initials, deletes)
      on conflict (audience, term) do update set documents = 0 where ${searchTerms.documents} < 0`);
  }
}

async function unknownTerms(ctx: Context, audience: SearchAudience, terms: string[]): Promise<string[]> {
  if (terms.length === 0) return [];
  const rows = await ctx.db.execute<{ term: string }>(sql`
    select given.term from unnest(${sql.param(terms)}::text[]) as given (term)
    where not exists (select 1 from ${searchTerms} where ${searchTerms.audience} = ${audience} and ${searchTerms.term} = given.term and ${searchTerms.documents} >= 0)
    order by given.term collate "C"`);
  return rows.map((row) => row.term);
}

/** Words that somebody might begin to type or mistype; bare numbers of measurements are none. */
function isTerm({ term }: Token): boolean {
  const length = [...term].length;
  if (isHan(term)) return length >= 2 && length <= 8;
  if (/^\d{4}[a-z]-\d+$/.test(term)) return false; // a need's number, which no other need has
  return length >= 2 && length <= 30 && (/\p{L}/u.test(term) || /^\d{3,5}$/.test(term));
}

function formsOf(term: string) {
  const length = [...term].length;
  if (!isHan(term)) return { pinyin: null, initials: null, deletes: /^\p{L}{4,}$/u.test(term) ? deletesOf(term) : [] };
  const { full, initials } = pinyinOf(term);
  return { pinyin: full, initials, deletes: length >= 3 && length <= 6 ? deletesOf(term) : [] };
}

/**
 * Counts in how many documents each word stands; the row "" holds the number of all. A word that stands in none any more
 * is silent (-1) until somebody writes it again; one that was just learnt counts 0.
 */
export async function countTerms(ctx: Context, audience: SearchAudience): Promise<void> {
  await transaction(ctx, async (tx) => {
    await tx.db.execute(sql`set local statement_timeout = 0`);
    await tx.db.execute(sql`
      with counted as materialized (select word, ndoc from ts_stat(${`select terms from search_documents where audience = '${audience}' and not hidden`})),
      known as (select term, coalesce(counted.ndoc, -1) as number from ${searchTerms} t left join counted on counted.word = t.lexeme
        where t.audience = ${audience} and t.term <> '')
      update ${searchTerms} t set documents = known.number from known
      where t.audience = ${audience} and t.term = known.term and t.documents <> known.number`);
    await tx.db.execute(sql`
      insert into ${searchTerms} (audience, term, lexeme, documents)
      select ${audience}, '', '', count(*) from search_documents where audience = ${audience} and not hidden
      on conflict (audience, term) do update set documents = excluded.documents`);
  });
}
