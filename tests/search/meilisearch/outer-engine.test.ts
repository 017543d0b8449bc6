import { beforeAll, describe, expect, it } from "vitest";
import { publicNeeds } from "@/lib/needs/public-collection";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { outerEngine } from "@/lib/search/meilisearch/outer-engine";
import { syncOuter } from "@/lib/search/meilisearch/sync";
import type { SearchQuery } from "@/lib/search/port";
import { searchCollections } from "@/lib/worker/collections";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";
import { testHost, testServer } from "./test-server";

describe.skipIf(!testHost)("the engine on a real server (MEILI_TEST_HOST)", () => {
  const server = testServer();
  const engine = outerEngine(server);
  let db: TestDatabase;
  const titles = [
    "304不锈钢线材酸洗后表面发黑",
    "换热器用不锈钢管焊缝晶间腐蚀",
    "脱水甜椒复水后颜色变暗",
    "亚麻纱条干不匀与断头率高",
    "Corrosion of heat exchangers",
  ];
  const ids: string[] = [];

  beforeAll(async () => {
    db = await testDatabase();
    const world = await makeWorld(db.db);
    for (const [at, title] of titles.entries()) {
      const need = await makeNeed(db.db, world, {
        status: "published",
        code: `2026B-9${at}1`,
        title,
        problem: title,
        industry: at < 2 ? "stainless" : "food",
        ...(at < 2 ? {} : { organizationId: world.otherFirm, townshipId: world.south }),
      });
      ids.push(need.id);
      await writeNeedSearchDocument(db.context(), need.id);
    }
    await syncOuter(db.context(), server, searchCollections);
  }, 120_000);

  const ask = async (text: string, over: Partial<SearchQuery> = {}) => {
    const query = { text, filters: {}, facets: [], sort: "relevance", cursor: null, limit: 20, ...over };
    const result = await engine.search(db.context({ role: "visitor" }), publicNeeds, query);
    return { ...result, at: result.ids.map((id) => ids.indexOf(id)).sort() };
  };

  it.each<[string, number[]]>([
    ["酸洗 发黑", [0]],
    ["不锈钢", [0, 1]],
    ["不绣钢", [0, 1]],
    ["buxiugang", [0, 1]],
    ["bxg", [0, 1]],
    ["钢管", [1]],
    ["锈钢", [0, 1]],
    ["甜椒", [2]],
    ["corosion", [4]],
    ["2026b-921", [2]],
    ["不銹鋼管 腐蝕", [1]],
    ["酸洗 亚麻", [0, 3]],
    ["量子计算芯片", []],
  ])("%s", async (text, found) => {
    expect((await ask(text)).at).toEqual(found);
  });

  it("counts facets under the filters of the others", async () => {
    const result = await ask("不锈钢", { facets: ["industry", "township"], filters: { industry: ["food"] } });
    expect(result.ids).toEqual([]);
    expect(result.facets.industry).toEqual({ stainless: 2 });
    expect(result.total).toBe(0);
  });
});
