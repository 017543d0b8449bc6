import { beforeAll, describe, expect, it } from "vitest";
import { publicExperts } from "@/lib/experts/public-collection";
import { publicNeeds } from "@/lib/needs/public-collection";
import type { SearchQuery } from "@/lib/search/port";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld } from "@/tests/support/world";
import { expertCases, needCases } from "./cases";
import { engines } from "./engines";
import { type Filled, fillCorpus } from "./fill";
import { faultOf } from "./score";

let db: TestDatabase;
let filled: Filled;
beforeAll(async () => {
  db = await testDatabase();
  filled = await fillCorpus(db, await makeWorld(db.db));
});

const empty: SearchQuery = { text: "", filters: {}, facets: [], sort: "relevance", cursor: null, limit: 50 };

describe.each(engines())("the search contract on $name", ({ engine, ready }) => {
  const visitor = () => db.context({ role: "visitor" });
  const needs = async (over: Partial<SearchQuery>) => {
    const result = await engine.search(visitor(), publicNeeds, { ...empty, ...over });
    return { ...result, keys: result.ids.map((id) => filled.needs.get(id)) };
  };
  beforeAll(() => ready(db.context(), [publicNeeds, publicExperts]));

  it.each(needCases)("needs · $why: $query", async (each) => {
    const { keys, total, capped } = await needs({ text: each.query });
    expect(faultOf(keys as string[], each)).toBeNull();
    expect([total, capped]).toEqual([keys.length, false]);
  });

  it.each(expertCases)("experts · $why: $query", async (each) => {
    const { ids } = await engine.search(visitor(), publicExperts, { ...empty, text: each.query });
    expect(
      faultOf(
        ids.map((id) => filled.experts.get(id) as string),
        each,
      ),
    ).toBeNull();
  });

  it("counts every value of a facet under the filters of the others, and the total under all", async () => {
    const all = await needs({ facets: ["field", "industry"] });
    expect(all.facets.industry).toEqual({ stainless: 8, machinery: 8, food: 8, textile: 8 });
    expect(all.facets.field).toMatchObject({ "4": 16, "4.1": 8, "1": 8, "8.3": 8 });
    const food = await needs({ facets: ["field", "industry"], filters: { industry: ["food"] } });
    expect([food.total, food.facets.industry]).toEqual([8, all.facets.industry]);
    expect(food.facets.field).toEqual({ "4": 8, "4.2": 8 });
    const both = await needs({ facets: ["industry"], filters: { industry: ["food", "textile"], field: ["8"] } });
    expect([both.total, both.facets.industry]).toEqual([8, { textile: 8 }]);
  });

  it("filters and counts what a text finds", async () => {
    const steel = await needs({ text: "不锈钢", facets: ["industry"] });
    const sum = Object.values(steel.facets.industry ?? {}).reduce((total, number) => total + number, 0);
    expect(sum).toBe(steel.total);
    const none = await needs({ text: "不锈钢", filters: { funds: ["over_1000"] } });
    expect([none.total, none.relaxed]).toEqual([0, false]);
  });

  it("orders by the collection's keys", async () => {
    const newest = await needs({ sort: "newest" });
    expect(newest.keys.slice(0, 2)).toEqual(["valve", "seal"]);
    const funds = await needs({ sort: "funds" });
    expect([funds.keys[0], funds.keys.at(-1)]).toEqual(["valve", "wire"]);
    const steel = await needs({ text: "不锈钢", sort: "newest" });
    expect(steel.keys.indexOf("tube")).toBeLessThan(steel.keys.indexOf("wire"));
  });

  it("pages without gap or repeat, to the end and back", async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof needs>> = await needs({ sort: "newest", limit: 7, cursor });
      expect(page.first).toBe(seen.length);
      seen.push(...page.ids);
      cursor = page.next;
    } while (cursor);
    expect(new Set(seen).size).toBe(filled.needs.size);
    expect(seen).toHaveLength(filled.needs.size);
  });

  it("finds a record by its code, whole and in small letters", async () => {
    expect((await needs({ text: "2026b-8000" })).keys[0]).toBe("wire");
  });

  it("says which words it found, as the text has them", async () => {
    const { ids, highlights } = await needs({ text: "bxg 酸洗" });
    expect(highlights[ids[0] as string]).toEqual(expect.arrayContaining(["不锈钢", "酸洗"]));
    expect((await needs({ text: "corosion" })).ids.length).toBeGreaterThan(0);
  });

  it.each([
    ["不", "wire"],
    ["不锈", "wire"],
    ["tie", "orchid"],
    ["tiepi", "orchid"],
    ["cent", "pump"],
    ["蒜", "garlic"],
    ["2026b-8001", "tube"],
    ["不绣钢", "wire"],
  ] as const)("suggests for %s", async (text, key) => {
    const { ids } = await engine.suggest(visitor(), publicNeeds, { text, limit: 8 });
    expect(ids.map((id) => filled.needs.get(id))).toContain(key);
  });

  it.each([
    "'",
    "\\",
    "%",
    "a & | !",
    "():*",
    "<->",
    "\u0000x",
    "😀",
    "=",
    "'; drop table needs; --",
    "钢".repeat(150),
  ])("takes %j as a text and no more", async (text) => {
    await expect(needs({ text })).resolves.toBeDefined();
    await expect(engine.suggest(visitor(), publicNeeds, { text, limit: 5 })).resolves.toBeDefined();
  });
});
