import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { publicExperts } from "@/lib/experts/public-collection";
import { publicNeeds } from "@/lib/needs/public-collection";
import type { Context } from "@/lib/platform/context";
import { outerEngine } from "@/lib/search/meilisearch/outer-engine";
import { rebuildIndex } from "@/lib/search/meilisearch/rebuild-index";
import { ensureSearchKey, type OuterServer, outerServer } from "@/lib/search/meilisearch/server";
import type { SearchEngine } from "@/lib/search/port";

/** Our engine on a real Meilisearch (MEILI_TEST_HOST, MEILI_TEST_KEY), with indexes that go when the work is done. */
export async function withOuter(
  ctx: Context,
  work: (engine: Pick<SearchEngine, "search" | "suggest">, milliseconds: number) => Promise<void>,
): Promise<void> {
  const host = process.env.MEILI_TEST_HOST;
  if (!host) return console.log("Meilisearch: not measured, MEILI_TEST_HOST is not set");
  const key = process.env.MEILI_TEST_KEY ?? "duijie-test-master-key-2026";
  const server = outerServer({ host, key, prefix: `bench_${randomBytes(4).toString("hex")}`, deadline: 30_000 });
  try {
    await ensureSearchKey(server);
    const started = performance.now();
    for (const collection of [publicNeeds, publicExperts]) await rebuildIndex(ctx, server, collection);
    await work(outerEngine(server), performance.now() - started);
  } finally {
    await clear(server);
  }
}

async function clear({ writer, prefix }: OuterServer): Promise<void> {
  const { results } = await writer.getIndexes({ limit: 1_000 });
  for (const { uid } of results.filter((index) => index.uid.startsWith(`${prefix}_`))) await writer.deleteIndex(uid);
  const keys = await writer.getKeys({ limit: 1_000 });
  for (const each of keys.results.filter(({ name }) => name === `${prefix} search`)) await writer.deleteKey(each.uid);
}

/** Milliseconds on the processor of all threads of the search server, where MEILI_TEST_PID names its process; else 0. */
export function outerProcessorTime(): () => number {
  const tasks = `/proc/${process.env.MEILI_TEST_PID}/task`;
  const threads = process.env.MEILI_TEST_PID ? readdirSync(tasks) : [];
  const spent = (thread: string) => Number(readFileSync(`${tasks}/${thread}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  return () => threads.reduce((sum, thread) => sum + spent(thread), 0);
}
