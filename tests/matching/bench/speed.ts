import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { workerEnvironment, workerFlags } from "@/lib/commands/worker-options";
import type { Measured } from "./measure-searcher";
import { queryLength, source } from "./speed-texts";

const rivals = { minisearch: "MiniSearch", orama: "Orama", postgresql: "PostgreSQL full text" };
/** At 100,000 the others take minutes to hours, hence only when asked for. */
const sizes = [
  { experts: 1_000, queries: 200, asked: 40, others: true },
  { experts: 10_000, queries: 200, asked: 20, others: true },
  { experts: 100_000, queries: 200, asked: 5, others: false },
];

export type Speed = ReadonlyMap<number, Measured>;

/** One need at a time on one core, by size; prints ours beside the others as they came in the same run, and returns ours. */
export async function measureSpeed(isLong: boolean): Promise<Speed> {
  console.log(
    `\nspeed: a need of ${queryLength} characters, one at a time, experts of ${source()}; processor time (wall time)`,
  );
  const own = new Map<number, Measured>();
  for (const { experts, queries, asked, others } of sizes) {
    const mine = measured("ours", experts, queries);
    own.set(experts, mine);
    console.log(`  ${experts} experts`);
    say("Duijie", mine);
    if (!others && !isLong) console.log("    the others: only with --long");
    else for (const [key, name] of Object.entries(rivals)) rival(key, name, experts, asked, mine);
  }
  return own;
}

function rival(key: string, name: string, experts: number, asked: number, mine: Measured): void {
  if (key === "postgresql" && !process.env.DATABASE_URL) {
    console.log(`    ${name}: skipped, no DATABASE_URL`);
    return;
  }
  const theirs = measured(key, experts, asked);
  say(name, theirs);
  console.log(
    `      ${(theirs.p50 / mine.p50).toFixed(0)} × ours at p50, ${(theirs.p95 / mine.p95).toFixed(0)} × at p95`,
  );
}

function measured(name: string, experts: number, queries: number): Measured {
  const script = join(import.meta.dirname, "measure-searcher.ts");
  const output = execFileSync(
    process.execPath,
    // As our worker runs, and all of them.
    [
      "--expose-gc",
      ...workerFlags,
      "--max-old-space-size=8192",
      "--import",
      "tsx",
      script,
      name,
      `${experts}`,
      `${queries}`,
    ],
    { encoding: "utf8", env: { ...workerEnvironment, ...process.env } },
  );
  return JSON.parse(output) as Measured;
}

function say(name: string, one: Measured): void {
  const ms = (value: number) => value.toFixed(1);
  console.log(
    `    ${name}: p50 ${ms(one.p50)} (${ms(one.wallP50)}) ms, p95 ${ms(one.p95)} (${ms(one.wallP95)}) ms; ` +
      `index ${one.indexSeconds.toFixed(1)} (${one.indexWallSeconds.toFixed(1)}) s; ${one.megabytes.toFixed(0)} MB (${one.emptyMegabytes.toFixed(0)} when empty), peak ${one.peakMegabytes.toFixed(0)} MB`,
  );
}
