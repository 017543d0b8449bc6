import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { needs, organizations } from "@/db/schema";
import { fullRow, preview, run, workbookOf } from "@/tests/imports/support";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";

const creditCode = "91350100M000100Y43";
let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await db.db.update(organizations).set({ creditCode }).where(eq(organizations.id, world.otherFirm));
});

describe("a sheet that names a firm of another township by its credit code", () => {
  const sheet = () =>
    workbookOf([
      { ...fullRow, firm: "云岫市乙食品有限公司", creditCode, township: "北镇", contactPhone: "13899999999" },
    ]);

  it.each(["township", "officer"] as const)("enters nothing for it by a %s who has no rights there", async (role) => {
    const { row, rows } = await preview(db, world.actors[role], await sheet());
    expect(row).toMatchObject({ created: 0, failed: 1 });
    expect(rows[0]?.problems).toContainEqual(expect.objectContaining({ key: "townshipForeign" }));
    expect(await db.db.select().from(needs).where(eq(needs.organizationId, world.otherFirm))).toHaveLength(0);
  });

  it("is the director's to enter", async () => {
    const { row } = await preview(db, world.actors.director, await sheet());
    expect((await run(db, world.actors.director, row.id)).row).toMatchObject({ created: 1 });
  });
});
