import { type SQL, sql } from "drizzle-orm";
import type { Context } from "@/lib/platform/context";
import type { Collection, SearchQuery } from "./port";
import type { Meaning } from "./resolve-words";
import { rankOf } from "./term-query";

/** Records are counted up to here; past it a total and its facets are least figures ("5,000+"). */
export const countedUpTo = 5_000;
/** At most so many are weighed against each other; those with all words in the title come first into that number. */
export const rankedUpTo = 1_000;
/** The more words, the fewer records: the work is one step for each word of each record. */
const weighed = (asked: Asked) => Math.min(rankedUpTo, Math.ceil(4_000 / asked.meanings.length));

/** A question compiled for the index. */
export type Asked = {
  phrase: string;
  joints: readonly string[];
  meanings: readonly Meaning[];
  /** tsqueries: what a document must have, and the same for its title. */
  matching: string;
  titled: string;
};
export type PageHit = { id: string; title: string; body: string };
/** `reachable`: how many the pages lead to. `beyondFilters`: there are records, but the filters leave none. */
export type Page = {
  hits: PageHit[];
  total: number;
  reachable: number;
  facets: [attribute: string, number: number][];
  beyondFilters: boolean;
};

/** One page, its total and its facets in one statement. */
export async function readPage(
  ctx: Context,
  collection: Collection,
  query: SearchQuery,
  asked: Asked | null,
  first: number,
): Promise<Page> {
  const ranked = asked !== null && collection.sorts[query.sort] === undefined;
  const from = documents(ctx, collection);
  const where = sql`${matches(collection, asked)} and ${filters(collection, query, null)}`;
  const filtered = Object.values(query.filters).some((values) => values.length > 0);
  // `terms` and `body` are kept outside of the row: what is carried here is where they are, and only what is weighed or shown is fetched.
  const columns = ranked ? sql`, d.title, d.code, d.terms, d.sorts` : sql``;
  const rows = await ctx.db.execute<{ page: Page }>(sql`
    with found as materialized ${upTo(countedUpTo + 1, sql`select d.object_id, d.facets${columns} ${from} and ${where}`)},
    ${ranked ? rankedPage(collection, query, asked, first, from) : sortedPage(collection, query, asked !== null, first, from, where)}
    select json_build_object(
      'hits', (select coalesce(json_agg(json_build_object('id', d.object_id, 'title', d.title, 'body', left(d.body, 2000)) order by page.place), '[]'::json)
        from page join search_documents d on ${ofCollection(collection)} and d.object_id = page.object_id),
      'total', (select count(*) from found),
      'reachable', ${ranked ? sql`(select count(*) from pool)` : sql`(select count(*) from found)`},
      'facets', (select coalesce(json_agg(json_build_array(value, number)), '[]'::json) from (${facetCounts(collection, query, asked, from)}) counted),
      'beyondFilters', ${filtered ? sql`not exists (select 1 from found) and exists (select 1 ${from} and ${matches(collection, asked)})` : sql`false`}
    ) as page`);
  return rows[0]!.page;
}

/**
 * The first rows of a selection, as they come. The limit stands outside of a fence: beside it the planner would read the
 * whole table in the hope of a few early rows, and unpack the terms of each. A fenced selection still stops when it is full.
 */
export function upTo(limit: number, selection: SQL): SQL {
  return sql`(with every as materialized (${selection}) select * from every limit ${limit})`;
}

/** The documents of a collection that the reader may see; a public one is there only while everybody may see its record. */
export function documents(ctx: Context, collection: Collection): SQL {
  const seen =
    collection.audience === "public"
      ? sql``
      : sql` join ${collection.from} on ${collection.from.id} = d.object_id and ${collection.visible(ctx)}`;
  const within = collection.within ? sql` and ${collection.within}` : sql``;
  return sql`from search_documents d${seen} where ${ofCollection(collection)} and not d.hidden${within}`;
}

/** In the text of the statement, so that the planner knows which of the indexes holds them. */
function ofCollection({ kind, audience }: Collection): SQL {
  return sql.raw(`d.kind = '${kind}' and d.audience = '${audience}'`);
}

function matches(collection: Collection, asked: Asked | null): SQL {
  if (!asked) return sql`true`;
  const found = sql`d.terms @@ ${asked.matching}::tsquery${byIndexOnly(asked)}`;
  const code = asked.phrase.toUpperCase();
  return collection.code && /\d/.test(code) ? sql`((${found}) or d.code = ${code})` : found;
}

/** So many words make a question whose combinations the planner takes for dearer than unpacking the terms of every row. */
const manyWords = 4;

/**
 * Always true, and dear by the planner's book (`plainto_tsquery` costs 100 operators), once for each row: what is looked
 * up in the index has few rows, the whole table has all. Measured at 6,000 needs: 160 ms without, see docs/search.md.
 */
function byIndexOnly({ meanings }: Asked): SQL {
  return meanings.length < manyWords ? sql`` : sql` and numnode(plainto_tsquery('simple', d.kind)) > 0`;
}

/** The filters of all attributes but one, each as the numbers of its values, looked up once for a statement. */
function filters({ audience }: Collection, query: SearchQuery, but: string | null): SQL {
  const parts = Object.entries(query.filters)
    .filter(([name, values]) => name !== but && values.length > 0)
    .map(
      ([name, values]) => sql`d.facets && array(select a.id from search_attributes a
        where a.audience = ${audience} and a.value = any(${sql.param(values.map((value) => `${name}=${value}`))}::text[]))`,
    );
  return parts.length > 0 ? sql.join(parts, sql` and `) : sql`true`;
}

function rankedPage(collection: Collection, query: SearchQuery, asked: Asked, first: number, from: SQL): SQL {
  const score = rankOf(asked.meanings, asked.joints, asked.phrase, sql`c.terms`, sql`c.title`);
  const code = collection.code ? sql`(c.code = ${asked.phrase.toUpperCase()})` : sql`false`;
  const most = weighed(asked);
  return sql`strong as materialized ${upTo(
    most,
    sql`select d.object_id, d.title, d.code, d.terms, d.sorts ${from}
      and d.terms @@ ${asked.titled}::tsquery and ${matches(collection, asked)} and ${filters(collection, query, null)}`,
  )},
    pool as materialized (select * from strong
      union all (select f.object_id, f.title, f.code, f.terms, f.sorts from found f
        where not exists (select 1 from strong s where s.object_id = f.object_id) limit greatest(0, ${most} - (select count(*) from strong)))),
    page as materialized (select object_id, row_number() over () as place from (
      select c.object_id from (
        select object_id, title, code, terms || ''::tsvector as terms, sorts -> ${collection.defaultSort}::text as sort from pool offset 0) c
      order by coalesce(${code}, false) desc, round((${score})::numeric, 6) desc, c.sort, c.object_id offset ${first} limit ${query.limit}) best)`;
}

function sortedPage(
  collection: Collection,
  query: SearchQuery,
  hasText: boolean,
  first: number,
  from: SQL,
  where: SQL,
): SQL {
  const sort = collection.sorts[query.sort] ? query.sort : collection.defaultSort;
  // The name stands in the text of the statement, so that the index on this very expression is taken.
  const order = sql.raw(`(d.sorts -> '${sort.replace(/\W/g, "")}')`);
  const limits = sql`offset ${first} limit ${query.limit}`;
  // With a text, the found records are put in order; without one, the index on the order leads to the first of them.
  const best = hasText
    ? sql`with every as materialized (select d.object_id, ${order} as sort ${from} and ${where})
        select object_id from every order by sort, object_id ${limits}`
    : sql`select d.object_id ${from} and ${where} order by ${order}, d.object_id ${limits}`;
  return sql`page as materialized (select object_id, row_number() over () as place from (${best}) best)`;
}

/**
 * Counts of the values of each facet, every facet under the filters of all the others. Those of the found records are
 * counted all in one go, other attributes with them; whoever reads the counts takes the facets that were asked for.
 */
function facetCounts(collection: Collection, query: SearchQuery, asked: Asked | null, from: SQL): SQL {
  const known = query.facets.filter((name) => collection.attributes[name] !== undefined);
  const chosen = known.filter((name) => (query.filters[name]?.length ?? 0) > 0);
  // Numbers are counted, and only the few dozen that there are then named.
  const count = (source: SQL, where: SQL) => sql`(select a.value, c.number from (
      select id, count(*)::int as number from (select unnest(s.facets) as id from ${source} s) every group by id) c
    join search_attributes a on a.id = c.id and ${where})`;
  const own = (name: string) => sql`starts_with(a.value, ${`${name}=`})`;
  const none = sql`not (${sql.join([sql`false`, ...chosen.map(own)], sql` or `)})`;
  const parts = chosen.map((name) =>
    count(
      upTo(
        countedUpTo,
        sql`select d.facets ${from} and ${matches(collection, asked)} and ${filters(collection, query, name)}`,
      ),
      own(name),
    ),
  );
  if (known.length > chosen.length) parts.push(count(sql`found`, chosen.length > 0 ? none : sql`true`));
  return parts.length > 0 ? sql.join(parts, sql` union all `) : sql`select ''::text as value, 0 as number where false`;
}
