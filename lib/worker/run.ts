import { PgBoss } from "pg-boss";
import { startEmbeddings } from "@/lib/matching/embeddings/ask-for-vectors";
import { refreshOutdatedMatches } from "@/lib/matching/refresh-outdated";
import { type JobName, jobs } from "@/lib/outbox/queues";
import { systemContext } from "@/lib/platform/context";
import { closeDatabase, database } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { startSync } from "@/lib/search/meilisearch/sync-jobs";
import { handlers } from "./handlers";

/** Jobs that all ask for the same: those that wait together are one run. */
const coalesced: ReadonlySet<JobName> = new Set([
  "search.sync",
  "saved-searches.alert-now",
  "matching.embed",
  "matching.refresh-all",
]);

/** Jobs run one at a time within a queue and poll every second; a failure is retried, then goes to the dead letters. */
export async function runWorker(): Promise<{ stop(): Promise<void> }> {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: the worker needs the database of the web process.");
  const boss = new PgBoss({ connectionString: url, application_name: "duijie-worker", max: 5, migrate: false });
  // pg-boss hands over plain objects, which have a message and no name.
  boss.on("error", (error) => log.error({ error: error.message }, "worker"));
  await boss.start();
  for (const name of Object.keys(jobs) as JobName[]) await listen(boss, name);
  await boss.schedule("limits.forget", "30 3 * * *", {}, { tz: "Asia/Shanghai" });
  await boss.schedule("needs.expire", "10 0 * * *", {}, { tz: "Asia/Shanghai" });
  await boss.schedule("search.count-terms", "50 2 * * *", {}, { tz: "Asia/Shanghai" });
  await boss.send("search.count-terms", {}, { singletonKey: "start" });
  await boss.schedule("digests.start", "0 8 * * 1", {}, { tz: "Asia/Shanghai" });
  await boss.schedule("saved-searches.alert-daily", "0 8 * * *", {}, { tz: "Asia/Shanghai" });
  await boss.schedule("housekeeping.clean", "20 3 * * *", {}, { tz: "Asia/Shanghai" });
  await boss.schedule("imports.sweep", "*/10 * * * *", {}, { tz: "Asia/Shanghai" });
  await boss.schedule("matching.learn", "40 1 * * *", {}, { tz: "Asia/Shanghai" });
  const search = await startSync(systemContext(database()));
  if (search.configured) {
    await boss.schedule("search.sync", "* * * * *", {}, { tz: "Asia/Shanghai" });
    await boss.schedule("search.reconcile", "20 2 * * *", {}, { tz: "Asia/Shanghai" });
  }
  const embeddings = await startEmbeddings(systemContext(database()));
  if (embeddings.configured) await boss.schedule("matching.embed", "*/10 * * * *", {}, { tz: "Asia/Shanghai" });
  await refreshOutdatedMatches(systemContext(database()));
  log.info({ queues: Object.keys(jobs).length }, "worker ready");
  return {
    async stop() {
      await boss.stop({ graceful: true, timeout: 20_000 });
      await closeDatabase();
    },
  };
}

async function listen<Name extends JobName>(boss: PgBoss, name: Name): Promise<void> {
  const handler = handlers[name];
  if (!handler) return;
  const batchSize = coalesced.has(name) ? 500 : 1;
  await boss.work(name, { pollingIntervalSeconds: 0.5, batchSize }, async (received) => {
    for (const job of coalesced.has(name) ? received.slice(0, 1) : received) {
      const data = jobs[name].parse(job.data) as Parameters<typeof handler>[1];
      await handler(systemContext(database()), data);
    }
  });
}
