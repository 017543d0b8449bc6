import { PgBoss } from "pg-boss";
import { deadLetterQueue, type JobName, jobs, queueOptions } from "./queues";

/** Creates or migrates the job library's own tables and our queues; run by the migrate command as the owner. */
export async function installQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 2 });
  boss.on("error", (error) => console.error(error));
  await boss.start();
  try {
    await boss.createQueue(deadLetterQueue, { retryLimit: 0 });
    for (const name of Object.keys(jobs) as JobName[]) await boss.createQueue(name, queueOptions);
  } finally {
    await boss.stop({ graceful: false });
  }
}
