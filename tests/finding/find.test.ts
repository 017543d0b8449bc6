import { beforeAll, describe, expect, it } from "vitest";
import { staffListShape } from "@/app/[locale]/(public)/search/staff-list";
import { hiddenInputs, listHref, readListState } from "@/components/public/list-state";
import { fewerFilters } from "@/lib/finding/fewer-filters";
import { findAll, findForStaff } from "@/lib/finding/find";
import { searchPageInput } from "@/lib/finding/input";
import { presentGroups } from "@/lib/finding/present";
import { rebuildDocuments } from "@/lib/finding/rebuild";
import { publicNeeds } from "@/lib/needs/public-collection";
import type { Actor } from "@/lib/platform/context";
import type { SearchKind } from "@/lib/search/port";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
const canary = "琉璃阀";
const codes: Record<string, string> = {};
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  const make = async (title: string, over: Parameters<typeof makeNeed>[2] = {}) => {
    const need = await makeNeed(db.db, world, { status: "published", title, ...over });
    codes[title] = need.code;
    return need;
  };
  await make("焊管晶间腐蚀");
  for (let n = 0; n < 34; n += 1) await make(`焊管开裂第${n}例`);
  await make(`${canary}焊管`, { visibility: "directed" });
  await make(`${canary}铸件`, { visibility: "masked", publicTitle: "某焊管问题", publicProblem: "公开的说明" });
  await make("复水慢", { problem: "脱水蔬菜复水慢", industry: "food", townshipId: world.south });
  await rebuildDocuments(db.context());
});

const find = (actor: Partial<Actor>, text: string, kind: SearchKind | null = null, cursor: string | null = null) =>
  findAll(db.context(actor), { text, kind, cursor });
const outsiders = ["visitor", "enterprise", "expert", "university"] as const;
const actorOf = (role: (typeof outsiders)[number]) => (role === "visitor" ? { role } : world.actors[role]);

describe("all that fits", () => {
  it.each(outsiders)("shows a %s some of each kind, of the public projection only", async (role) => {
    const [needs, experts, ...more] = await find(actorOf(role), "焊管");
    expect(more).toEqual([]);
    expect(needs).toMatchObject({ kind: "need", total: 36, capped: false });
    expect(needs?.items).toHaveLength(6);
    expect(experts?.kind).toBe("expert");
    for (const text of [canary, "琉璃", "liulifa"])
      expect((await find(actorOf(role), text)).map(({ total, items }) => [total, items])).toEqual([
        [0, []],
        [0, []],
      ]);
  });

  it("shows one kind in pages, forth and back", async () => {
    const [first] = await find({ role: "visitor" }, "焊管", "need");
    const [second] = await find({ role: "visitor" }, "焊管", "need", first?.next ?? null);
    const [again] = await find({ role: "visitor" }, "焊管", "need", second?.previous ?? null);
    expect([first?.items.length, second?.items.length, second?.next]).toEqual([30, 6, null]);
    expect(again?.items).toEqual(first?.items);
    expect(await find({ role: "visitor" }, "焊管", "agreement")).toEqual([]);
  });

  it("says which words it took instead of mistyped ones", async () => {
    const [found] = await find({ role: "visitor" }, "晶间腐饰", "need");
    expect(found).toMatchObject({ corrected: { 晶间腐饰: "晶间腐蚀" } });
    expect(found?.items.map((item) => item.title)).toContain("焊管晶间腐蚀");
  });

  it("leads to the page that each reader opens, with the words marked as pieces of text", async () => {
    const hrefs = async (actor: Partial<Actor>, text: string, locale: "en" | "zh-CN" = "zh-CN") => {
      const ctx = { ...db.context(actor), locale };
      const groups = await presentGroups(ctx, text, await findAll(ctx, { text, kind: null, cursor: null }));
      return Object.fromEntries(groups.map((group) => [group.kind, [group.items[0], group.more.href] as const]));
    };
    const seen = await hrefs({ role: "visitor" }, "晶间腐蚀", "en");
    expect(seen.need?.[0]).toMatchObject({
      href: `/en/needs/${codes.焊管晶间腐蚀}`,
      title: expect.arrayContaining([{ text: "晶间腐蚀", marked: true }]),
    });
    expect(seen.need?.[1]).toBe(`/en/needs?q=${encodeURIComponent("晶间腐蚀")}`);
    const desk = await hrefs(world.actors.officer, "晶间腐蚀");
    expect(desk.need?.[0]?.href).toMatch(/^\/desk\/needs\//);
    expect(desk.need?.[1]).toMatch(/^\/search\?q=.*&kind=need$/);
    expect((await hrefs(world.actors.officer, "甲不锈钢")).organization?.[0]?.href).toMatch(/^\/desk\/inbox\?tab=all/);
    expect((await hrefs(world.actors.admin, "甲不锈钢")).organization?.[0]?.href).toMatch(/^\/admin\/organizations\//);
  });

  it("finds nothing for nothing, and reads any address", async () => {
    expect(await find({ role: "visitor" }, "")).toEqual([]);
    expect(searchPageInput.parse({ q: "  焊管\n裂 ", kind: "secret", from: "-1" })).toEqual({
      q: "焊管 裂",
      kind: null,
      from: null,
    });
    expect(searchPageInput.parse({}).q).toBe("");
  });
});

describe("one kind for staff", () => {
  const query = (filters: Record<string, string[]> = {}) => ({
    text: "焊管",
    filters,
    facets: ["status", "township"],
    sort: "relevance",
    cursor: null,
    limit: 30,
  });

  it("has filters, counts and the whole text, and is nobody else's", async () => {
    const found = await findForStaff(db.context(world.actors.officer), "need", query());
    expect(found).toMatchObject({ total: 37, facets: { status: { published: 37 }, township: { 北镇: 37 } } });
    const [canaryNeed] = (await find(world.actors.officer, canary, "need")).flatMap(({ items }) => items);
    expect(canaryNeed?.title).toContain(canary);
    expect(await findForStaff(db.context(world.actors.officer), "need", query({ township: ["南镇"] }))).toMatchObject({
      total: 0,
    });
    for (const role of outsiders) expect(await findForStaff(db.context(actorOf(role)), "need", query())).toBeNull();
  });

  it("keeps its kind in every address of the list", () => {
    const shape = staffListShape("/search", "need");
    const state = readListState(shape, { kind: "need", q: "焊管", status: ["published", "nonsense"] });
    expect(listHref(shape, state)).toBe(`/search?kind=need&q=${encodeURIComponent("焊管")}&status=published`);
    expect(hiddenInputs(shape, state, ["q", "match"])).toEqual({ kind: ["need"], status: ["published"] });
  });
});

describe("fewer filters", () => {
  const query = (filters: Record<string, string[]>) =>
    ({ text: "复水", filters, facets: [], sort: "relevance", cursor: null, limit: 20 }) as const;

  it("counts what each one keeps out, and names those that help", async () => {
    const ctx = db.context({ role: "visitor" });
    expect(await fewerFilters(ctx, publicNeeds, query({ industry: ["food"], township: ["北镇"] }))).toEqual([
      { name: "township", total: 1, capped: false },
    ]);
    expect(await fewerFilters(ctx, publicNeeds, query({ industry: ["textile"], township: ["北镇"] }))).toEqual([]);
    expect(await fewerFilters(ctx, publicNeeds, query({}))).toEqual([]);
  });
});
