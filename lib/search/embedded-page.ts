import { type SQL, sql } from "drizzle-orm";
import type { Context } from "@/lib/platform/context";
import type { Collection, SearchQuery } from "./port";
import type { Meaning } from "./resolve-words";
import { countSigns } from "./signs";
import { fetchedTerms, rankOf } from "./term-query";

/** Records are counted up to here; past it a total and its facets are least figures ("5,000+"). */
export const countedUpTo = 5_000;
/** At most so many are weighed against each other; those with all words in the title come first into that number. */
export const rankedUpTo = 600;
/** The more words, the fewer records: the work is one step for each word of each record. */
const weighed = (asked: Asked) => Math.min(rankedUpTo, Math.ceil(2_400 / asked.meanings.length));

/** A question compiled for the index. */
export type Asked = {
  phrase: string;
  joints: readonly string[];
  meanings: readonly Meaning[];
  /** Conditions: what a document must have, and the same for its title. */
  matching: SQL;
  titled: SQL;
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
  const from = documents(ctx, collection);
  const matching = matches(collection, asked);
  const filtered = Object.values(query.filters).some((values) => values.length > 0);
  const { facets, names } = facetSigns(collection, query, asked, from);
  const [row] = await ctx.db.execute<{ page: Omit<Page, "facets"> & { signs: FoundSigns } }>(sql`
    with ${pageOf(collection, query, asked, first, from, sql`${matching} and ${filters(collection, query, null)}`)}
    select json_build_object(
      'hits', (select coalesce(json_agg(json_build_object('id', d.object_id, 'title', d.title, 'body', left(d.body, 2000)) order by page.place), '[]'::json)
        from page join search_documents d on ${ofCollection(collection)} and d.object_id = page.object_id),
      'total', (select count(*) from found),
      'reachable', (select count(*) from reachable),
      'signs', json_build_object('facets', ${facets}, 'names', ${names}),
      'beyondFilters', ${filtered ? sql`not exists (select 1 from found) and exists (select 1 ${from} and ${matching})` : sql`false`}
    ) as page`);
  const { signs, ...page } = row!.page;
  return { ...page, facets: namedCounts(signs) };
}

/**
 * The first rows of a selection, as they come. The limit stands outside of a fence: beside it the planner would read the
 * whole table in the hope of a few early rows, and unpack the terms of each. A fenced selection still stops when it is full.
 */
export function upTo(limit: number, selection: SQL, where: SQL = sql``): SQL {
  return sql`(with every as materialized (${selection}) select * from every ${where} limit ${inText(limit)})`;
}

/** A number in the text of a statement, where the planner sees it. */
export const inText = (number: number): SQL => sql.raw(String(Math.trunc(number)));

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
  const code = asked.phrase.toUpperCase();
  return collection.code && /\d/.test(code) ? sql`(${asked.matching} or d.code = ${code})` : asked.matching;
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

/** What is found, of it what can be reached, and the page. */
function pageOf(
  collection: Collection,
  query: SearchQuery,
  asked: Asked | null,
  first: number,
  from: SQL,
  where: SQL,
): SQL {
  if (asked && collection.sorts[query.sort] === undefined)
    return sql`every as materialized (select d.ctid as at, d.signs ${from} and ${where}),
      found as not materialized (select * from every limit ${countedUpTo + 1}),
      ${rankedPage(collection, query, asked, first, from)}`;
  const sort = collection.sorts[query.sort] ? query.sort : collection.defaultSort;
  // The name stands in the text of the statement, so that the index on this very expression is taken.
  const order = sql.raw(`(d.sorts -> '${sort.replace(/\W/g, "")}')`);
  const found = sql`every as materialized (select d.object_id, d.signs, ${order} as sort ${from} and ${where}),
    found as not materialized (select * from every limit ${countedUpTo + 1}), reachable as not materialized (select * from found),`;
  const limits = sql`offset ${first} limit ${query.limit}`;
  const placed = (best: SQL) =>
    sql`page as materialized (select object_id, row_number() over () as place from ${best})`;
  const fromFound = sql`(select object_id from every order by sort, object_id ${limits})`;
  if (asked) return sql`${found} ${placed(sql`${fromFound} best`)}`;
  // Without a text: of many, the index on the order soon leads to a page of them; few are put in order.
  const last = first + query.limit;
  return sql`${found}
    early as materialized (select object_id, sort from (select d.object_id, d.facets, ${order} as sort ${from} order by ${order}, d.object_id limit ${500 + 10 * last}) d
      where ${filters(collection, query, null)}),
    ${placed(sql`(select * from (select object_id from early where (select count(*) >= ${last} from early) order by sort, object_id ${limits}) many
      union all select * from (select object_id from every where (select count(*) < ${last} from early) order by sort, object_id ${limits}) few) best`)}`;
}

function rankedPage(collection: Collection, query: SearchQuery, asked: Asked, first: number, from: SQL): SQL {
  const score = rankOf(asked.meanings, asked.joints, asked.phrase, sql`c.terms`, sql`c.folded`);
  const code = collection.code ? sql`(c.code = ${asked.phrase.toUpperCase()})` : sql`false`;
  const most = weighed(asked);
  // `terms` are fetched from outside of the row: once, and for those only that are weighed.
  return sql`strong as materialized ${upTo(most, sql`select d.ctid as at ${from} and ${asked.titled} and ${filters(collection, query, null)}`)},
    reachable as materialized (select at from strong
      union all (select at from found where at not in (select at from strong) limit greatest(0, ${most} - (select count(*) from strong)))),
    page as materialized (select object_id, row_number() over () as place from (
      select c.object_id from (
        select d.object_id, d.code, coalesce(d.folded, d.title) as folded, ${fetchedTerms} as terms, d.sorts -> ${collection.defaultSort}::text as sort
        from reachable join search_documents d on d.ctid = reachable.at offset 0) c
      order by coalesce(${code}, false) desc, round((${score})::numeric, 6) desc, c.sort, c.object_id offset ${first} limit ${query.limit}) best)`;
}

/**
 * The signs of what is found, and for each facet with a filter those of what the other filters leave: every facet is
 * counted under the filters of all the others. Read and counted by this process (`signs.ts`).
 */
function facetSigns(collection: Collection, query: SearchQuery, asked: Asked | null, from: SQL) {
  const known = query.facets.filter((name) => collection.attributes[name] !== undefined);
  const chosen = known.filter((name) => (query.filters[name]?.length ?? 0) > 0);
  const joined = (source: SQL) => sql`(select string_agg(s.signs, '') from ${source} s)`;
  const own = chosen.map((name) => {
    const others = sql`${matches(collection, asked)} and ${filters(collection, query, name)}`;
    return sql`, ${name}::text, ${joined(upTo(countedUpTo, sql`select d.signs ${from} and ${others}`))}`;
  });
  const rest = known.length > chosen.length ? joined(sql`found`) : sql`null`;
  return {
    facets: sql`json_build_object('', ${rest}${sql.join(own, sql``)})`,
    names: sql`(select json_object_agg(id, value) from search_attributes
      where audience = ${collection.audience} and split_part(value, '=', 1) = any(${sql.param(known)}::text[]))`,
  };
}

/** By facet, under "" the signs of all that was found: they count for the facets that have none of their own. */
type FoundSigns = { facets: Record<string, string | null>; names: Record<string, string> | null };

function namedCounts({ facets, names }: FoundSigns): Page["facets"] {
  return Object.entries(facets).flatMap(([name, signs]) =>
    [...countSigns(signs ?? "")].flatMap(([id, number]): Page["facets"] => {
      const attribute = names?.[id];
      const own = attribute?.slice(0, attribute.indexOf("=")) ?? "";
      return attribute && (name === "" ? !(own in facets) : own === name) ? [[attribute, number]] : [];
    }),
  );
}
