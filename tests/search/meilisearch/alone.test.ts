import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { alone, Busy, NotAlone } from "@/lib/search/meilisearch/alone";
import { type TestDatabase, testDatabase } from "@/tests/support/database";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});

/** As a restart of PostgreSQL, a broken line or an administrator would end the session that holds the lock. */
const endHolder = () =>
  db.db.execute(sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 4071207
    and granted and database = (select oid from pg_database where datname = current_database())`);

describe("the only writer", () => {
  it("is one at a time, and the next begins when it is done", async () => {
    const order: string[] = [];
    const write = (name: string, milliseconds: number) =>
      alone(db.context(), async (stillAlone) => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        await stillAlone();
        order.push(`${name} ends`);
      });
    await Promise.all([write("one", 400), write("two", 0)]);
    expect(order).toEqual(
      order[0] === "one begins"
        ? ["one begins", "one ends", "two begins", "two ends"]
        : ["two begins", "two ends", "one begins", "one ends"],
    );
  });

  it("does not wait for one that takes long", async () => {
    await alone(db.context(), async () => {
      await expect(alone(db.context(), async () => "never")).rejects.toBeInstanceOf(Busy);
    });
    expect(await alone(db.context(), async () => "free")).toBe("free");
  });

  it("is told that its lock is gone, while another may begin", async () => {
    const asked: unknown[] = [];
    await alone(db.context(), async (stillAlone) => {
      await stillAlone();
      await endHolder();
      asked.push(await stillAlone().catch((error) => error));
      expect(await alone(db.context(), async () => "another")).toBe("another");
      await Promise.all(Array.from({ length: 8 }, () => db.db.execute(sql`select pg_sleep(0.1)`)));
      asked.push(await stillAlone().catch((error) => error));
    });
    expect(asked).toEqual([expect.any(NotAlone), expect.any(NotAlone)]);
  });
});
