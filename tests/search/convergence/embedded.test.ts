import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { needs } from "@/db/schema";
import { seededRandom } from "@/db/seed/random";
import { rebuildDocuments } from "@/lib/finding/rebuild";
import { transaction } from "@/lib/platform/transaction";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";
import { differences, editSomething } from "./edits";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  for (let at = 0; at < 8; at += 1) await makeNeed(db.db, world, { status: at % 2 ? "accepted" : "published" });
  await rebuildDocuments(db.context());
});

describe("the embedded index", () => {
  it("holds what the records say after random edits, a third of them broken off before their end", async () => {
    const random = seededRandom(5);
    const ctx = db.context(world.actors.leader);
    for (let edit = 0; edit < 60; edit += 1) {
      const work = transaction(ctx, async (tx) => {
        await editSomething(tx, random);
        if (edit % 3 === 0) throw new Error("broken off");
      });
      await work.catch((error: Error) => expect(error.message).toBe("broken off"));
    }
    expect(await differences(db.context())).toEqual([]);
  });

  it("would show a record that was changed behind its back", async () => {
    const [need] = await db.db.select().from(needs).limit(1);
    await db.db
      .update(needs)
      .set({ title: "没有人告诉索引" })
      .where(eq(needs.id, need?.id ?? ""));
    expect((await differences(db.context())).length).toBeGreaterThan(0);
  });
});
