import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deadLetterQueue, jobs, queueOptions } from "@/lib/outbox/queues";
import { sendJob } from "@/lib/outbox/send-job";
import { transaction } from "@/lib/platform/transaction";
import { handlers } from "@/lib/worker/handlers";
import { type TestDatabase, testDatabase } from "@/tests/support/database";

let db: TestDatabase;
let boss: PgBoss;
const needId = "01a20000-0000-7000-8000-000000000001";

beforeAll(async () => {
  db = await testDatabase();
  boss = new PgBoss({
    connectionString: db.url,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    max: 3,
  });
  await boss.start();
});
afterAll(() => boss.stop({ graceful: false }));

describe("the queue", () => {
  it("has a handler for every job", () => {
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(jobs).sort());
  });

  it("holds a job exactly when its transaction commits", async () => {
    await transaction(db.context(), (tx) => sendJob(tx, "matching.refresh-need", { needId }));
    const rolledBack = transaction(db.context(), async (tx) => {
      await sendJob(tx, "matching.refresh-need", { needId });
      throw new Error("no");
    });
    await expect(rolledBack).rejects.toThrow("no");
    expect(await boss.fetch("matching.refresh-need", { batchSize: 10 })).toHaveLength(1);
  });

  it("refuses a job outside a transaction", async () => {
    await expect(sendJob(db.context(), "mail.deliver", { messageId: needId })).rejects.toThrow("outside a transaction");
  });

  it("retries with growing pauses and puts what failed for good among the dead letters, with its error", async () => {
    expect(queueOptions).toMatchObject({ retryLimit: 5, retryBackoff: true });
    const id = await boss.send(
      "mail.deliver",
      { messageId: needId },
      { retryLimit: 1, retryDelay: 0, retryBackoff: false },
    );
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const [job] = await boss.fetch("mail.deliver");
      expect(job?.id).toBe(id);
      await boss.fail("mail.deliver", job?.id as string, { message: "SMTP 451" });
    }
    const [letter] = await boss.fetch(deadLetterQueue);
    expect(letter?.data).toEqual({ messageId: needId });
  });
});
