import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { rateLimits } from "@/db/schema";
import { TooMany } from "@/lib/platform/errors";
import { forgetOldTries, giveTryBack, takeTry } from "@/lib/platform/rate-limit";
import { type TestDatabase, testDatabase } from "@/tests/support/database";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
const now = new Date("2026-09-01T02:00:00Z");
const limit = { tries: 20, seconds: 60 };

describe("rate limit", () => {
  it("lets exactly as many through as it says, of 200 at once", async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => takeTry(db.db, "many", limit, now)));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(20);
    const [row] = await db.db.select().from(rateLimits).where(eq(rateLimits.key, "many"));
    expect(row?.count).toBe(200);
  });

  it("says how long to wait, and begins anew when the window is over", async () => {
    const one = { tries: 1, seconds: 60 };
    await takeTry(db.db, "window", one, now);
    const refused = await takeTry(db.db, "window", one, new Date(now.getTime() + 15_000)).catch((error) => error);
    expect(refused).toBeInstanceOf(TooMany);
    expect(refused.retryAfterSeconds).toBe(45);
    await takeTry(db.db, "window", one, new Date(now.getTime() + 60_000));
  });

  it("gives a try back", async () => {
    const one = { tries: 1, seconds: 60 };
    await takeTry(db.db, "back", one, now);
    await giveTryBack(db.db, "back");
    await takeTry(db.db, "back", one, now);
    await expect(takeTry(db.db, "back", one, now)).rejects.toThrow(TooMany);
  });

  it("tells what is left, and forgets what is long over", async () => {
    const two = { tries: 2, seconds: 60 };
    expect(await takeTry(db.db, "left", two, now)).toEqual({ left: 1, resetSeconds: 60 });
    expect(await takeTry(db.db, "left", two, new Date(now.getTime() + 20_000))).toEqual({ left: 0, resetSeconds: 40 });
    const later = new Date(now.getTime() + 8 * 86_400_000);
    await takeTry(db.db, "recent", two, later);
    await forgetOldTries(db.context({}, later));
    expect((await db.db.select({ key: rateLimits.key }).from(rateLimits)).map(({ key }) => key)).toEqual(["recent"]);
  });
});
