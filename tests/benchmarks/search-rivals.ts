import { sql } from "drizzle-orm";
import MiniSearch from "minisearch";
import type { Database } from "@/db/client";
import { isHan, runsOf } from "@/lib/search/tokens";
import { cutRun, fold, wordsOfRun } from "@/lib/search/words";

export type Record_ = { id: string; kind: "need" | "expert"; title: string; body: string; attributes: string[] };
export type Asking = {
  kind: "need" | "expert";
  text: string;
  limit: number;
  filters?: Record<string, string[]>;
  facets?: boolean;
};
export type Found = { ids: string[]; total: number };
/** Something that searches, to be measured beside our engine; `typing` where the last word may be unfinished. */
export type Rival = {
  name: string;
  load(records: Iterable<Record_>): Promise<void>;
  ask(asking: Asking, typing?: boolean): Promise<Found>;
  bytes(): Promise<number>;
};

const jiebaWords = (text: string) => runsOf(fold(text)).flatMap((run) => (isHan(run) ? wordsOfRun(run) : [run]));
const questionWords = (text: string) => runsOf(fold(text)).flatMap((run) => (isHan(run) ? cutRun(run) : [run]));

/** MiniSearch as its documentation shows it, with jieba for words: prefix and one slip in five, title threefold. */
export function miniSearch(): Rival {
  const index = new MiniSearch<Record_>({
    fields: ["title", "body"],
    storeFields: ["kind", "attributes"],
    tokenize: (text) => jiebaWords(text),
    searchOptions: {
      tokenize: (text) => questionWords(text),
      boost: { title: 3 },
      prefix: true,
      fuzzy: 0.2,
      combineWith: "AND",
    },
  });
  return {
    name: "MiniSearch 7.2 + jieba (in memory)",
    load: async (records) => index.addAll([...records]),
    ask: async ({ kind, text, limit, filters = {}, facets }) => {
      const wanted = Object.entries(filters).map(([name, values]) => values.map((value) => `${name}=${value}`));
      const filter = (hit: { kind?: string; attributes?: string[] }) =>
        hit.kind === kind && wanted.every((values) => values.some((value) => hit.attributes?.includes(value)));
      let hits = index.search(text, { filter: filter as never });
      if (hits.length === 0) hits = index.search(text, { filter: filter as never, combineWith: "OR" });
      const counts = new Map<string, number>();
      if (facets)
        for (const hit of hits)
          for (const value of hit.attributes as string[]) counts.set(value, (counts.get(value) ?? 0) + 1);
      return { ids: hits.slice(0, limit).map((hit) => hit.id as string), total: hits.length };
    },
    bytes: async () => Buffer.byteLength(JSON.stringify(index)),
  };
}

/** What one writes first on PostgreSQL: `to_tsvector` of words that jieba cut, GIN, `ts_rank`. */
export function plainPostgres(db: Database): Rival {
  return {
    name: "to_tsvector + ts_rank (jieba words)",
    load: async (records) => {
      await db.execute(sql`drop table if exists plain`);
      await db.execute(sql`create table plain (id uuid primary key, kind text, words tsvector, attributes text[])`);
      let rows: Record_[] = [];
      const write = async () => {
        if (rows.length === 0) return;
        const column = (read: (row: Record_) => string) => sql.param(rows.map(read));
        await db.execute(sql`insert into plain select id, kind, setweight(to_tsvector('simple', title), 'A') || to_tsvector('simple', body), string_to_array(attributes, '|')
          from unnest(${column((row) => row.id)}::uuid[], ${column((row) => row.kind)}::text[], ${column((row) => jiebaWords(row.title).join(" "))}::text[],
          ${column((row) => jiebaWords(row.body).join(" "))}::text[], ${column((row) => row.attributes.join("|"))}::text[]) as given (id, kind, title, body, attributes)`);
        rows = [];
      };
      for (const record of records) if (rows.push(record) === 1_000) await write();
      await write();
      await db.execute(sql`create index on plain using gin (words)`);
      await db.execute(sql`analyze plain`);
    },
    ask: async ({ kind, text, limit, filters = {}, facets }, typing = false) => {
      const words = questionWords(text);
      if (words.length === 0) return { ids: [], total: 0 };
      const question = words
        .map((word, at) => `'${word.replace(/['\\]/g, "")}'${typing && at === words.length - 1 ? ":*" : ""}`)
        .join(" & ");
      const where = Object.entries(filters).map(
        ([name, values]) => sql` and attributes && ${sql.param(values.map((value) => `${name}=${value}`))}::text[]`,
      );
      const rows = await db.execute<{ answer: { ids: string[]; total: number } }>(sql`
        with found as materialized (select id, attributes, ts_rank(words, to_tsquery('simple', ${question})) as rank from plain
          where kind = ${kind} and words @@ to_tsquery('simple', ${question})${sql.join(where)})
        select json_build_object('ids', (select coalesce(json_agg(id), '[]'::json) from (select id from found order by rank desc, id limit ${limit}) best),
          'total', (select count(*) from found)
          ${facets ? sql`, 'facets', (select json_agg(json_build_array(value, number)) from (select value, count(*) as number from found, unnest(attributes) value group by value) counted)` : sql``}) as answer`);
      return rows[0]!.answer;
    },
    bytes: async () =>
      Number((await db.execute<{ size: string }>(sql`select pg_total_relation_size('plain') as size`))[0]?.size ?? 0),
  };
}
