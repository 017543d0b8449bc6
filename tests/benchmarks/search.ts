import { cpus, loadavg } from "node:os";
import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { connect, type Database } from "@/db/client";
import { migrate } from "@/db/migrate";
import { needs } from "@/db/schema";
import { publicExperts } from "@/lib/experts/public-collection";
import { writeExpertSearchDocuments } from "@/lib/experts/search-document";
import { publicNeeds } from "@/lib/needs/public-collection";
import { writeNeedSearchDocument, writeNeedSearchDocuments } from "@/lib/needs/search-document";
import { type Context, systemContext, visitor } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { embeddedEngine } from "@/lib/search/embedded-engine";
import type { SearchEngine } from "@/lib/search/port";
import { countTerms } from "@/lib/search/vocabulary";
import { corpusExperts, corpusNeeds } from "@/tests/search/contract/corpus";
import { fillCorpus } from "@/tests/search/contract/fill";
import { judge } from "@/tests/search/contract/score";
import { makeWorld } from "@/tests/support/world";
import { batches, writeRecords } from "./search-data";
import { outerProcessorTime, withOuter } from "./search-outer";
import { processorTime, share, someQueries, type Timing, time } from "./search-queries";
import { miniSearch, plainPostgres, type Record_, type Rival } from "./search-rivals";

/**
 * `npm run bench:search`: our engine, MiniSearch and plain full text on the same records in one run. NEEDS and EXPERTS set
 * the size. KEEP=1 leaves the filled database in its server and takes it the next time: writing is measured only when it
 * is new. (DUIJIE_DATA names the folder of that server.)
 */
const sizes = { needs: Number(process.env.NEEDS ?? 100_000), experts: Number(process.env.EXPERTS ?? 20_000) };
const keep = process.env.KEEP === "1";
const rounds = Number(process.env.QUERIES ?? 200);
const facets = Object.keys(publicNeeds.attributes);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
const figures = (times: number[]) => `p50 ${share(times, 0.5).toFixed(1)}, p95 ${share(times, 0.95).toFixed(1)}`;
const shown = ({ wall, processor }: Timing) =>
  `${figures(processor)} ms on the processor; ${figures(wall)} ms on the clock`;

console.log(
  `${new Date().toISOString()}  Node ${process.version}  ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
await withDatabase("contract", contractScores);
await withDatabase("bench", measure);
process.exit(0);

async function contractScores(db: Database): Promise<void> {
  const ctx = systemContext(db);
  const filled = await fillCorpus({ db, context: () => ctx } as never, await makeWorld(db));
  await countTerms(ctx, "public");
  const records: Record_[] = [
    ...[...filled.needs].map(([id, key]) => ({
      id,
      kind: "need" as const,
      title: corpusNeeds[key][0],
      body: corpusNeeds[key][1],
      attributes: [],
    })),
    ...[...filled.experts].map(([id, key]) => {
      const [name, ...rest] = corpusExperts[key];
      return { id, kind: "expert" as const, title: name, body: rest.join("\n"), attributes: [] };
    }),
  ];
  const keyOf = (id: string) => (filled.needs.get(id) ?? filled.experts.get(id)) as string;
  const reader = { ...ctx, actor: visitor };
  const score = async (name: string, { search }: Pick<SearchEngine, "search">) => {
    const judged = await judge(async (kind, text) => {
      const query = { text, filters: {}, facets: [], sort: "relevance", cursor: null, limit: 50 };
      return (await search(reader, kind === "need" ? publicNeeds : publicExperts, query)).ids.map(keyOf);
    });
    console.log(`          ${judged.filter((each) => !each.fault).length} of ${judged.length} cases  ${name}`);
  };
  console.log("\ncontract");
  await score("embedded", embeddedEngine);
  await withOuter(ctx, (engine) => score("Meilisearch", engine));
  for (const rival of [miniSearch(), plainPostgres(db)]) {
    await rival.load(records);
    const judged = await judge(async (kind, text) => (await rival.ask({ kind, text, limit: 50 }, true)).ids.map(keyOf));
    console.log(`          ${judged.filter((each) => !each.fault).length} of ${judged.length} cases  ${rival.name}`);
  }
}

async function measure(db: Database): Promise<void> {
  const ctx = systemContext(db);
  const reader: Context = { ...ctx, actor: visitor };
  await db.execute(sql`set statement_timeout = 0`);
  if (!(await isFilled(db))) await fill(db, ctx);
  const [size] = await db.execute<{
    documents: string;
    terms: string;
    gin: string;
    needs: number;
    experts: number;
  }>(sql`
    select pg_total_relation_size('search_documents') as documents, pg_total_relation_size('search_terms') as terms,
      (select sum(pg_relation_size(indexrelid)) from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
        where indrelid = 'search_documents'::regclass and amname = 'gin') as gin,
      (select count(*)::int from search_documents where kind = 'need' and audience = 'public') as needs,
      (select count(*)::int from search_documents where kind = 'expert' and audience = 'public') as experts`);
  console.log(`\n${size?.needs} needs, ${size?.experts} experts, public and staff documents`);
  console.log(
    `  index ${megabytes(Number(size?.documents))} (GIN of terms and facets ${megabytes(Number(size?.gin))}), vocabulary ${megabytes(Number(size?.terms))}`,
  );
  const queries = someQueries(rounds);
  const [session] = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  const used = processorTime(session?.pid ?? 0);
  const count = () => db.execute(sql`select count(*) from generate_series(1, 300000)`);
  console.log(`  this machine: counting 300,000 numbers ${shown(await time(Array(10).fill(0), used, count))}`);
  await measureEngine("embedded", embeddedEngine, reader, queries, used);
  const some = await db.execute<{ id: string }>(sql`select id from needs order by id limit 40`);
  const edited = await time(
    some.map(({ id }) => id),
    used,
    (id) => findAfterEdit(ctx, reader, id),
  );
  console.log(`  commit to findable  ${shown(edited)} (edit, commit and the search that finds it)`);

  const server = outerProcessorTime();
  await withOuter(ctx, (engine, milliseconds) => {
    const name = `Meilisearch: written in ${seconds(milliseconds)}`;
    return measureEngine(name, engine, reader, queries, () => used() + server());
  });
  const records = await recordsOf(db);
  for (const rival of [plainPostgres(db), miniSearch()]) await measureRival(rival, records, queries, used);
}

async function isFilled(db: Database): Promise<boolean> {
  const [row] = await db.execute<{ there: boolean }>(
    sql`select exists (select 1 from search_terms where term = '') as there`,
  );
  return row?.there === true;
}

async function fill(db: Database, ctx: Context): Promise<void> {
  const { needIds, expertIds } = await writeRecords(db, await makeWorld(db), sizes);
  const [session] = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  const used = processorTime(session?.pid ?? 0);
  const before = used();
  const start = performance.now();
  for (const ids of batches(needIds, 200)) await transaction(ctx, (tx) => writeNeedSearchDocuments(tx, ids));
  for (const ids of batches(expertIds, 200)) await transaction(ctx, (tx) => writeExpertSearchDocuments(tx, ids));
  const written = performance.now();
  await countTerms(ctx, "public");
  const counted = performance.now();
  await db.execute(sql`vacuum analyze search_documents`);
  await db.execute(sql`vacuum analyze search_terms`);
  console.log(
    `\nall documents written in ${seconds(written - start)}, words counted in ${seconds(counted - written)}; ${seconds(used() - before)} on the processor`,
  );
}

async function measureEngine(
  name: string,
  engine: Pick<SearchEngine, "search" | "suggest">,
  reader: Context,
  queries: ReturnType<typeof someQueries>,
  used: () => number,
): Promise<void> {
  const box = (text: string) =>
    Promise.all([publicNeeds, publicExperts].map((each) => engine.suggest(reader, each, { text, limit: 5 })));
  const ask = (text: string, filters: Record<string, string[]>, sort = "relevance") =>
    engine.search(reader, publicNeeds, { text, filters, facets, sort, cursor: null, limit: 20 });
  console.log(name);
  // The first time much is read from the disk's cache into the database's own; what a day's work asks again is there.
  for (const round of ["", "  again: "]) {
    console.log(`  as you type  ${round}${shown(await time(queries.typed, used, box))}`);
    const faceted = await time(queries.faceted, used, ({ text, filters }) => ask(text, filters));
    console.log(`  faceted      ${round}${shown(faceted)}`);
  }
  console.log(
    `  by day       ${shown(await time(queries.faceted, used, ({ text, filters }) => ask(text, filters, "newest")))}`,
  );
  console.log(`  browsing     ${shown(await time(queries.faceted, used, ({ filters }) => ask("", filters)))}`);
  console.log(`  long texts   ${shown(await time(queries.long, used, (text) => ask(text, {})))}`);
}

async function findAfterEdit(ctx: Context, reader: Context, id: string): Promise<void> {
  const word = `zz${id.slice(-10)}`;
  await transaction(ctx, async (tx) => {
    await tx.db
      .update(needs)
      .set({ title: `${word}的改进` })
      .where(eq(needs.id, id));
    await writeNeedSearchDocument(tx, id);
  });
  const { ids } = await embeddedEngine.search(reader, publicNeeds, {
    text: word,
    filters: {},
    facets: [],
    sort: "relevance",
    cursor: null,
    limit: 5,
  });
  if (ids[0] !== id) throw new Error(`${word} is not found`);
}

async function recordsOf(db: Database): Promise<Record_[]> {
  return (
    await db.execute<Record_>(
      sql`select object_id as id, kind, title, body, array(select value from search_attributes a where a.id = any(facets)) as attributes
        from search_documents where audience = 'public'`,
    )
  ).map((row) => ({ ...row }));
}

async function measureRival(
  rival: Rival,
  records: Record_[],
  queries: ReturnType<typeof someQueries>,
  used: () => number,
): Promise<void> {
  const start = performance.now();
  await rival.load(records);
  console.log(`${rival.name}: loaded in ${seconds(performance.now() - start)}, ${megabytes(await rival.bytes())}`);
  const both = async (text: string) => {
    for (const kind of ["need", "expert"] as const) await rival.ask({ kind, text, limit: 5 }, true);
  };
  console.log(`  as you type  ${shown(await time(queries.typed, used, both))}`);
  console.log(
    `  faceted      ${shown(await time(queries.faceted, used, (query) => rival.ask({ kind: "need", ...query, limit: 20, facets: true })))}`,
  );
  console.log(
    `  long texts   ${shown(await time(queries.long.slice(0, 50), used, (text) => rival.ask({ kind: "need", text, limit: 20, facets: true })))}`,
  );
}

async function withDatabase(name: string, work: (db: Database) => Promise<void>): Promise<void> {
  const given = process.env.DATABASE_URL;
  if (!given) throw new Error("DATABASE_URL is not set: run this by npm run bench:search.");
  const admin = postgres(given, { max: 1, onnotice: () => {} });
  const kept = keep && name === "bench";
  const database = `duijie_search_${name}_${kept ? `${sizes.needs}_${sizes.experts}` : process.pid}`;
  const [there] = await admin`select 1 from pg_database where datname = ${database}`;
  if (!there) await admin.unsafe(`create database ${database}`);
  const url = new URL(given);
  url.pathname = `/${database}`;
  await migrate(url.toString());
  const connection = connect(url.toString(), { max: 1 });
  try {
    await work(connection.db);
  } finally {
    await connection.close();
    if (!kept) await admin.unsafe(`drop database if exists ${database}`);
    await admin.end();
  }
}
