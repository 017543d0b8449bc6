import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { engagements, matches } from "@/db/schema";
import { listMatchDesk } from "@/lib/matching/desk-queries";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { createCommonNeed } from "@/lib/needs/common/create-common-need";
import { dissolveCommonNeed } from "@/lib/needs/common/dissolve-common-need";
import { createCommonNeedInput } from "@/lib/needs/common/input";
import { publicCompendium } from "@/lib/needs/compendium/load-compendium";
import { publicNeed, searchPublicNeeds, similarPublicNeeds } from "@/lib/needs/public-queries";
import { publishNeed } from "@/lib/needs/publish-need";
import { getNeed, ownNeeds } from "@/lib/needs/queries";
import { visitor } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { totals } from "@/lib/reports/figures";
import { resolvePeriods } from "@/lib/reports/period";
import { listRounds } from "@/lib/reports/queries";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeExpert, makeFields } from "@/tests/support/matching";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
let ids: { first: string; second: string; third: string; common: string; code: string };
const now = new Date("2026-10-01T02:00:00Z");
const ctx = (who: keyof World["actors"]) => db.context(world.actors[who], now);
const anybody = () => db.context(visitor, now);

/** Two firms' needs joined and published, the first openly published by itself as well, and a third that stands alone. */
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await makeFields(db.db);
  await makeExpert(db.db, world);
  const make = (number: number, over: Parameters<typeof makeNeed>[2]) =>
    makeNeed(db.db, world, { code: `2025A-000${number}`, ...over });
  const south = { organizationId: world.otherFirm, townshipId: world.south };
  const first = await make(1, { status: "published" });
  const second = await make(2, { status: "accepted", ...south, title: "金丝雀之二" });
  const third = await make(3, { status: "published", ...south, title: "脱水蔬菜线的不锈钢网带断裂" });
  const input = createCommonNeedInput.parse({
    need: [first.id, second.id],
    leadId: first.id,
    title: "金属线材酸洗后表面发黑",
    problem: "多家企业的线材酸洗后表面局部发黑，返工率高。",
    fieldCode: "4.1",
    industry: "stainless",
  });
  const common = await createCommonNeed(ctx("director"), input);
  await publishNeed(ctx("director"), { id: common.id, version: 1 });
  ids = { first: first.id, second: second.id, third: third.id, common: common.id, code: common.code };
});

const names = ["云岫市", "甲不锈钢", "乙食品", "北镇", "南镇", "赵厂长", "13800000000", "金丝雀", "2025A-0002"];

describe("what a common need shows", () => {
  it("says how many firms share it, and nothing of them, to everybody outside", async () => {
    for (const reader of [anybody(), ctx("otherExpert"), ctx("university"), ctx("otherEnterprise")]) {
      const page = await publicNeed(reader, ids.code);
      expect(page).toMatchObject({ commonFirms: 2, firm: null, township: null, masked: true });
      const search = { text: "线材", filters: {}, facets: ["township"], sort: "newest", cursor: null, limit: 10 };
      const listed = await searchPublicNeeds(reader, search);
      const own = listed.needs.find((need) => need.id === ids.common);
      const book = (await publicCompendium(reader)).fields.flatMap((field) => field.needs);
      const inside = await getNeed(reader, ids.common);
      const all = JSON.stringify([page, own, book.find((need) => need.code === ids.code), inside]);
      expect(names.filter((name) => all.includes(name))).toEqual([]);
      expect(all).toContain(ids.code);
    }
  });

  it("stands beside masked needs alone, and openly named ones beside their like", async () => {
    const over = {
      status: "published",
      visibility: "masked",
      publicTitle: "线材表面",
      publicProblem: "线材表面发黑",
    } as const;
    const masked = await makeNeed(db.db, world, { code: "2025A-0009", ...over });
    await raiseDataVersion(anybody(), "public");
    const beside = async (code: string) => {
      const found = await similarPublicNeeds(anybody(), (await publicNeed(anybody(), code))!);
      return found.map((need) => need.id);
    };
    expect(await beside(ids.code)).toEqual([masked.id]);
    expect(await beside(masked.code)).toEqual([ids.common]);
    expect(await beside("2025A-0001")).toEqual([ids.third]);
  });

  it("is no need of its lead's own list", async () => {
    const { rows } = await ownNeeds(ctx("enterprise"));
    expect(rows.map((row) => row.id)).not.toContain(ids.common);
  });
});

describe("a common need is matched as one and counts as its members", () => {
  it("is offered in its members' place, until it is dissolved", async () => {
    const matched = async (id: string) => (await db.db.select().from(matches).where(eq(matches.needId, id))).length;
    await refreshNeedMatches(db.context(), { needId: ids.first });
    expect(await matched(ids.first)).toBe(0);
    await refreshNeedMatches(db.context(), { needId: ids.common });
    expect(await matched(ids.common)).toBeGreaterThan(0);
    const desk = (await listMatchDesk(ctx("director"), { group: "all", open: false })).rows.map((row) => row.id);
    expect(desk).toContain(ids.common);
    expect(desk).not.toContain(ids.first);
  });

  it("gives each member what is reached through it, once", async () => {
    await db.db.insert(engagements).values({
      needId: ids.common,
      expertId: world.expert,
      organizationId: world.firm,
      universityId: world.university,
      origin: "recommended",
      status: "negotiating",
      statusSince: new Date("2026-09-20T02:00:00Z"),
      respondedAt: new Date("2026-09-20T02:00:00Z"),
      lastActivityAt: new Date("2026-09-20T02:00:00Z"),
    });
    const count = async () => {
      const { now: period } = resolvePeriods(await listRounds(ctx("director")), {}, "2026-10-01");
      const { collected, published, responded, inContact } = await totals(ctx("director"), period, {});
      return [collected, published, responded, inContact].map(Number);
    };
    // Four needs of firms: the two members, the third and the masked one; the common need is none.
    expect(await count()).toEqual([4, 4, 2, 2]);
    await dissolveCommonNeed(ctx("director"), { id: ids.common, version: 2, reason: "各做各的" });
    expect(await count()).toEqual([4, 3, 0, 0]);
    await refreshNeedMatches(db.context(), { needId: ids.first });
    expect((await db.db.select().from(matches).where(eq(matches.needId, ids.first))).length).toBeGreaterThan(0);
  });
});
