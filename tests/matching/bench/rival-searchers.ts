import { create, insertMultiple, search } from "@orama/orama";
import { sql } from "drizzle-orm";
import MiniSearch from "minisearch";
import type { Database } from "@/db/client";
import { sharedTokenizer } from "@/lib/matching/engine/shared-tokenizer";
import { unitsOf } from "@/lib/matching/engine/units";
import type { Searcher } from "./searchers";

/** All get the very words that our engine reads (jieba in search mode, stemmed Latin), asked with OR, ten results. */
const wordsOf = (text: string) =>
  unitsOf(text).flatMap(({ text: clause }) =>
    sharedTokenizer()(clause)
      .map(({ term }) => term)
      .filter((term) => !term.startsWith("~")),
  );

export function miniSearch(): Searcher {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"], tokenize: wordsOf });
  return {
    async load(texts) {
      let id = 0;
      for (const text of texts) index.add({ id: id++, text });
    },
    ask: async (text) => index.search(text).slice(0, 10).length,
  };
}

export function orama(): Searcher {
  const index = create({
    schema: { text: "string" },
    components: { tokenizer: { language: "words", normalizationCache: new Map(), tokenize: wordsOf } },
  });
  return {
    load: async (texts) => {
      await insertMultiple(
        index,
        [...texts].map((text) => ({ text })),
        500,
      );
    },
    ask: async (term) => (await search(index, { term, limit: 10 })).hits.length,
  };
}

/** GIN over `to_tsvector` of the words, ranked by `ts_rank`. */
export function fullText(db: Database): Searcher {
  const column = (texts: readonly string[]) => sql.param(texts.map((text) => wordsOf(text).join(" ")));
  return {
    async load(texts) {
      await db.execute(sql`drop table if exists matching_bench`);
      await db.execute(sql`create table matching_bench (id serial, words tsvector)`);
      const all = [...texts];
      for (let at = 0; at < all.length; at += 1000) {
        await db.execute(
          sql`insert into matching_bench (words) select to_tsvector('simple', text) from unnest(${column(all.slice(at, at + 1000))}::text[]) text`,
        );
      }
      await db.execute(sql`create index on matching_bench using gin (words)`);
      await db.execute(sql`vacuum analyze matching_bench`);
    },
    async ask(text) {
      const query = [...new Set(wordsOf(text))].map((word) => `'${word.replace(/['\\]/g, "")}'`).join(" | ");
      const rows = await db.execute(
        sql`select id from matching_bench, to_tsquery('simple', ${query}) q where words @@ q order by ts_rank(words, q) desc limit 10`,
      );
      return rows.length;
    },
  };
}
