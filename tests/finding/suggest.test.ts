import { beforeAll, describe, expect, it } from "vitest";
import { openEngagement } from "@/lib/engagements/open-engagement";
import { rebuildDocuments } from "@/lib/finding/rebuild";
import { suggest } from "@/lib/finding/suggest";
import type { Actor } from "@/lib/platform/context";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
const canary = "琉璃阀";
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  const open = await makeNeed(db.db, world, { status: "published", title: "不锈钢焊管的晶间腐蚀" });
  await makeNeed(db.db, world, { status: "submitted", title: "不锈钢板材的折弯开裂" });
  await makeNeed(db.db, world, { status: "published", visibility: "directed", title: `${canary}的低温泄漏` });
  await makeNeed(db.db, world, {
    status: "published",
    visibility: "masked",
    title: `${canary}的铸造气孔`,
    publicTitle: "某铸件的气孔",
    publicProblem: "公开的说明",
  });
  await makeNeed(db.db, world, {
    status: "published",
    title: "脱水蔬菜的复水",
    organizationId: world.otherFirm,
    townshipId: world.south,
  });
  await openEngagement(db.context(world.actors.officer), {
    needId: open.id,
    expertId: world.expert,
    origin: "recommended",
  });
  await rebuildDocuments(db.context());
});

const asked = async (actor: Partial<Actor>, text: string) => {
  const groups = await suggest(db.context(actor), text);
  return Object.fromEntries(groups.map(({ kind, items }) => [kind, items.map((item) => item.title)]));
};
const outsiders = ["visitor", "enterprise", "expert", "university"] as const;
const actorOf = (role: (typeof outsiders)[number]) => (role === "visitor" ? { role } : world.actors[role]);

describe("suggest", () => {
  it("groups what staff may mean by kind, with the lines' words to mark", async () => {
    const found = await asked(world.actors.officer, "不锈");
    expect(found.need).toEqual(expect.arrayContaining(["不锈钢焊管的晶间腐蚀", "不锈钢板材的折弯开裂"]));
    expect(found.engagement).toEqual(["不锈钢焊管的晶间腐蚀"]);
    expect(found.organization).toEqual(["云岫市甲不锈钢有限公司"]);
    const [group] = await suggest(db.context(world.actors.officer), "bxg");
    expect(group?.items[0]?.marks.join()).toContain("不锈钢");
  });

  it.each(outsiders)("shows a %s the public projection only", async (role) => {
    expect(await asked(actorOf(role), "不锈钢")).toMatchObject({ need: ["不锈钢焊管的晶间腐蚀"] });
    expect(await asked(actorOf(role), "某铸件")).toMatchObject({ need: ["某铸件的气孔"] });
    for (const text of [canary, "琉璃", "liulifa", "llf", "流璃阀", "云岫市甲不锈钢", "低温泄漏"]) {
      const found = JSON.stringify(await suggest(db.context(actorOf(role)), text));
      expect(found).not.toContain(canary);
      expect(found).not.toContain("organization");
    }
  });

  it("keeps a township to its own needs", async () => {
    expect(await asked(world.actors.township, canary)).toMatchObject({
      need: expect.arrayContaining([`${canary}的铸造气孔`]),
    });
    expect((await asked(world.actors.township, "复水")).need).not.toContain("不锈钢板材的折弯开裂");
  });

  it("says nothing to nothing", async () => {
    expect(await suggest(db.context(), "  ")).toEqual([]);
  });
});
