import { and, eq, type SQL, sql } from "drizzle-orm";
import { searchDocuments } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection, SearchEngine, SearchQuery, SearchResult, SortKey } from "./port";
import { type TextQuery, textQuery } from "./text-query";

/** The farthest record that pages lead to; whoever looks further narrows the search. */
export const deepest = 10_000;

/** Search on PostgreSQL itself: one statement gives ids, total and facet counts of the same records. */
export const embeddedEngine: Pick<SearchEngine, "search"> = {
  async search(ctx, collection, query) {
    const text = textQuery(query.text);
    const first = readCursor(query.cursor);
    const strict = query.match === "any" ? null : await run(ctx, collection, query, text, "all", first);
    const relaxed = text !== null && (strict === null || (strict.matched === 0 && text.words.length > 1));
    const answer =
      strict === null || relaxed ? await run(ctx, collection, query, text, text ? "any" : "all", first) : strict;
    const last = first + answer.ids.length;
    return {
      ids: answer.ids,
      total: answer.total,
      capped: false,
      highlights: {},
      corrected: {},
      facets: facetsOf(query.facets, answer.facets),
      first,
      next: last < answer.total && last < deepest ? String(last) : null,
      previous: first > 0 ? String(Math.max(0, first - query.limit)) : null,
      relaxed,
      words: text?.words ?? [],
    };
  },
};

type Answer = { ids: string[]; total: number; matched: number; facets: [string, string, number][] };

async function run(
  ctx: Context,
  collection: Collection,
  query: SearchQuery,
  text: TextQuery | null,
  match: "all" | "any",
  first: number,
): Promise<Answer> {
  const attributes = [...new Set([...Object.keys(query.filters), ...query.facets])].filter(
    (name) => collection.attributes[name] !== undefined,
  );
  const columns = attributes.map((name) => sql`, ${collection.attributes[name]} as ${column(name)}`);
  const counts = query.facets
    .filter((name) => attributes.includes(name))
    .map(
      (
        name,
      ) => sql` union all (select ${name}::text, value, count(distinct hits.id)::int from hits, unnest(${column(name)}) as value
        where ${filtersOf(query, attributes, name)} group by value)`,
    );
  const rows = await ctx.db.execute<{ answer: Answer }>(sql`
    with hits as materialized (
      select ${collection.from.id} as id, row_number() over (order by ${orderOf(collection, query, text)}) as place${sql.join(columns)}
      from ${collection.from}${joinOf(collection, text)}
      where ${collection.visible(ctx)}${text ? sql` and ${conditionOf(collection, text, match)}` : sql``}
    ), chosen as materialized (select id, place from hits where ${filtersOf(query, attributes, null)}),
    page as (select id, place from chosen order by place offset ${first} limit ${query.limit}),
    counted (name, value, number) as (select null::text, null::text, null::int where false${sql.join(counts)})
    select json_build_object(
      'ids', (select coalesce(json_agg(id order by place), '[]'::json) from page),
      'total', (select count(*) from chosen),
      'matched', (select count(*) from hits),
      'facets', (select coalesce(json_agg(json_build_array(name, value, number)), '[]'::json) from counted)
    ) as answer`);
  return rows[0]!.answer;
}

function joinOf(collection: Collection, text: TextQuery | null): SQL {
  if (!text) return sql``;
  return sql` left join ${searchDocuments} on ${and(
    eq(searchDocuments.objectId, collection.from.id),
    eq(searchDocuments.kind, collection.kind),
    eq(searchDocuments.audience, collection.audience),
    eq(searchDocuments.hidden, false),
  )}`;
}

function conditionOf(collection: Collection, text: TextQuery, match: "all" | "any"): SQL {
  const found = sql`(${searchDocuments.objectId} is not null and ${text[match]})`;
  return collection.code ? sql`(${found} or ${collection.code} = ${text.phrase.toUpperCase()})` : found;
}

/** Relevance is an order of text only; without one the collection's own first order stands. */
function orderOf(collection: Collection, query: SearchQuery, text: TextQuery | null): SQL {
  const plain = keysOf(collection.sorts[collection.defaultSort] ?? []);
  const chosen = collection.sorts[query.sort] && keysOf(collection.sorts[query.sort] ?? []);
  const order = chosen ?? (text ? sql`${text.rank} desc nulls last, ${plain}` : plain);
  return sql`${order}, ${collection.from.id}`;
}

function keysOf(keys: readonly SortKey[]): SQL {
  return sql.join(
    keys.map(({ value, direction }) => sql`${value} ${sql.raw(direction)} nulls last`),
    sql`, `,
  );
}

/** The filters of all attributes but one, on the columns of `hits`. */
function filtersOf(query: SearchQuery, attributes: string[], but: string | null): SQL {
  const parts = attributes
    .filter((name) => name !== but && (query.filters[name]?.length ?? 0) > 0)
    .map(
      (name) =>
        sql`${column(name)} && array[${sql.join(
          query.filters[name]!.map((value) => sql`${value}`),
          sql`, `,
        )}]::text[]`,
    );
  return and(sql`true`, ...parts) as SQL;
}

function column(attribute: string): SQL {
  return sql.raw(`"hit_${attribute.replace(/\W/g, "")}"`);
}

function facetsOf(names: readonly string[], rows: [string, string, number][]): SearchResult["facets"] {
  const facets: SearchResult["facets"] = Object.fromEntries(names.map((name) => [name, {}]));
  for (const [name, value, number] of rows) facets[name]![value] = number;
  return facets;
}

function readCursor(cursor: string | null): number {
  return cursor && /^\d{1,6}$/.test(cursor) ? Math.min(Number(cursor), deepest) : 0;
}
