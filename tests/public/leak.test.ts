import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { needIndicators, needs } from "@/db/schema";
import { fullCompendium, publicCompendium } from "@/lib/needs/compendium/load-compendium";
import { publicFigures } from "@/lib/needs/public-figures";
import { publicNeed, publicNeedAddresses, searchPublicNeeds, similarPublicNeeds } from "@/lib/needs/public-queries";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import type { Actor } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

const facets = ["state", "field", "industry", "township", "cooperation", "funds"];
const canary = "独角兽牌琉璃阀";
const texts = ["", "酸洗", canary, "琉璃", "云岫市甲不锈钢有限公司", "赵厂长", "13800000000", "线材 酸洗 琉璃"];
const sorts = ["newest", "funds", "soonest", "relevance"];

let db: TestDatabase;
let world: World;
let asked: Partial<Actor>;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  asked = { role: "visitor" };
  for (let n = 1; n <= 3; n += 1) await write({ code: `2026B-100${n}`, status: "published" });
});

async function write(over: Parameters<typeof makeNeed>[2]) {
  const need = await makeNeed(db.db, world, over);
  await writeNeedSearchDocument(db.context(), need.id);
  await raiseDataVersion(db.context(), "public");
  return need;
}

/** All that the public can read, in one value. */
async function everythingPublic(codes: string[]) {
  const ctx = db.context(asked);
  const lists = [];
  for (const text of texts)
    for (const sort of sorts)
      lists.push({
        ...(await searchPublicNeeds(ctx, { text, filters: {}, facets, sort, cursor: null, limit: 50 })),
        words: [],
      });
  const pages = [];
  for (const code of codes) {
    const page = await publicNeed(ctx, code);
    pages.push({ page, similar: page && (await similarPublicNeeds(ctx, page)) });
  }
  return {
    lists,
    pages,
    figures: await publicFigures(ctx),
    addresses: await publicNeedAddresses(ctx, 100),
    compendium: await publicCompendium(ctx),
  };
}

const known = ["2026B-1001", "2026B-1002", "2026B-1003", "2026B-2001", "2026B-9999"];

describe("two worlds", () => {
  it.each([
    ["directed", { visibility: "directed" as const, status: "published" as const }],
    ["accepted", { status: "accepted" as const }],
    ["withdrawn", { status: "withdrawn" as const, publishedAt: new Date() }],
    ["expired", { status: "expired" as const }],
    ["closed", { status: "closed" as const, closeReason: "duplicate" as const, publishedAt: new Date() }],
  ])("look the same with and without a need that is %s", async (_name, over) => {
    const before = await everythingPublic(known);
    const need = await write({ code: "2026B-2001", title: `${canary}酸洗`, funds: "99000000.00", ...over });
    expect(await everythingPublic(known)).toEqual(before);
    await db.db.delete(needs).where(eq(needs.id, need.id));
  });

  it("look the same whatever a masked need keeps back", async () => {
    const mask = {
      code: "2026B-2001",
      status: "published" as const,
      visibility: "masked" as const,
      publicTitle: "某线材的表面质量",
      publicProblem: "公开的说明",
    };
    const need = await write(mask);
    const before = await everythingPublic(known);
    await db.db
      .update(needs)
      .set({
        title: `${canary}泄漏`,
        problem: canary,
        expected: canary,
        tried: canary,
        keywords: [canary],
        type: "testing",
        organizationId: world.otherFirm,
        townshipId: world.south,
        wantedBy: "2026-12-01",
        contactName: canary,
        contactPhone: "13911112222",
        intended: canary,
      })
      .where(eq(needs.id, need.id));
    await db.db.insert(needIndicators).values({ needId: need.id, position: 1, name: canary, target: "1" });
    await writeNeedSearchDocument(db.context(), need.id);
    await raiseDataVersion(db.context(), "public");
    const after = await everythingPublic(known);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toContain(canary);
    const page = after.pages[3]?.page;
    expect(page).toMatchObject({ title: mask.publicTitle, firm: null, township: null, wantedBy: null, indicators: [] });
  });

  it("are one world for every role: a public page shows the officer no more than the visitor", async () => {
    const seen = await everythingPublic(known);
    for (const actor of [world.actors.officer, world.actors.director, world.actors.enterprise, world.actors.expert]) {
      asked = actor;
      await raiseDataVersion(db.context(), "public");
      expect(await everythingPublic(known)).toEqual(seen);
    }
    asked = { role: "visitor" };
  });

  it("have no contact but in the full edition, and there for the bureau alone", async () => {
    expect(JSON.stringify(await everythingPublic(known))).not.toContain("13800000000");
    expect((await fullCompendium(db.context(world.actors.director))).figures.needs).toBe(4);
    expect((await fullCompendium(db.context(world.actors.expert))).figures.needs).toBe(0);
  });
});
