/** One engine at one size in a process of its own, whose memory is then its own: `measure-searcher NAME EXPERTS QUERIES`, JSON out. */
import { existsSync, readFileSync } from "node:fs";
import type { Database } from "@/db/client";
import { ours, type Searcher } from "./searchers";
import { expertTexts, queries } from "./speed-texts";

/** Milliseconds are of the processor unless they say wall: the machine may be shared. */
export interface Measured {
  indexSeconds: number;
  indexWallSeconds: number;
  /** Of the process before anything is indexed, then after collecting garbage, and at its highest; PostgreSQL's own is not in it. */
  emptyMegabytes: number;
  megabytes: number;
  peakMegabytes: number;
  p50: number;
  p95: number;
  wallP50: number;
  wallP95: number;
}

const [name = "ours", experts = "1000", asked = "100"] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
const connection = name === "postgresql" && url ? (await import("@/db/client")).connect(url, { max: 1 }) : null;
console.log(JSON.stringify(await measure(await searcherOf(name, connection?.db), Number(experts), Number(asked))));
if (connection) await connection.db.execute("drop table if exists matching_bench");
process.exit(0);

/** Only what is measured is loaded: the modules of the others are memory too, PostgreSQL's client alone 190 MB. */
async function searcherOf(wanted: string, db: Database | undefined): Promise<Searcher> {
  if (wanted === "ours") return ours();
  const { fullText, miniSearch, orama } = await import("./rival-searchers");
  if (wanted === "minisearch") return miniSearch();
  if (wanted === "orama") return orama();
  if (wanted === "postgresql" && db) return fullText(db);
  throw new Error(`unknown: ${wanted}`);
}

async function measure(searcher: Searcher, count: number, questions: number): Promise<Measured> {
  const processor = await processorClock(connection?.db);
  await searcher.ask(queries(1)[0]!).catch(() => 0);
  await collect();
  const empty = process.memoryUsage.rss();
  const started = [performance.now(), processor()] as const;
  await searcher.load(expertTexts(count));
  // Ready is who has answered: some put work off until then.
  await searcher.ask(queries(1)[0]!);
  const indexed = [performance.now() - started[0], processor() - started[1]] as const;
  await collect();
  const memory = process.memoryUsage.rss();
  // A server that has run for a while: what the compiler does with the first questions is left out.
  const warming = questions > 20 ? 600 : 0;
  const texts = queries(questions + warming);
  const used: number[] = [];
  const wall: number[] = [];
  for (const [at, text] of texts.entries()) {
    const before = [performance.now(), processor()] as const;
    await searcher.ask(text);
    if (at < warming) continue;
    wall.push(performance.now() - before[0]);
    used.push(processor() - before[1]);
  }
  return {
    indexSeconds: indexed[1] / 1000,
    indexWallSeconds: indexed[0] / 1000,
    emptyMegabytes: empty / 1e6,
    megabytes: memory / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1000,
    p50: share(used, 0.5),
    p95: share(used, 0.95),
    wallP50: share(wall, 0.5),
    wallP95: share(wall, 0.95),
  };
}

/** Twice, with a pause: memory outside of the heap is given back beside the program. */
async function collect(): Promise<void> {
  for (let time = 0; time < 2; time++) {
    globalThis.gc?.();
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** This process's milliseconds on the processor and, on Linux, those of its PostgreSQL session. */
async function processorClock(db: Database | undefined): Promise<() => number> {
  const session = db ? await db.execute<{ pid: number }>("select pg_backend_pid() as pid") : [];
  const file = `/proc/${session[0]?.pid}/schedstat`;
  return () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + (existsSync(file) ? Number(readFileSync(file, "utf8").split(" ")[0]) / 1e6 : 0);
  };
}

function share(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
