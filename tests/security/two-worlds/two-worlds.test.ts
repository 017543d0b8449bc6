import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { writeExpertSearchDocument } from "@/lib/experts/search-document";
import { refreshNeedMatches } from "@/lib/matching/refresh-need";
import { publicNeeds } from "@/lib/needs/public-collection";
import { type Context, visitor } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { saveSearch } from "@/lib/saved-searches/save-search";
import { countTerms } from "@/lib/search/vocabulary";
import { writeSearchDocument } from "@/lib/search/write-document";
import { type City, makeCity } from "@/tests/open-data/support";
import { makeNeed } from "@/tests/support/needs";
import { differences, mentions, type Readings } from "./compare";
import { type Cast, directedNeed, hiddenExpert, keepBack, maskedNeed, secret } from "./hide";
import { mailsTo, readAs, readOpenData } from "./read-everything";

/** The quick form, in this process; `npm run test:leaks` asks the built server the same and more. */
let city: City;
let cast: Cast;
let outsiders: [name: string, ctx: Context][];
const codes = ["2026B-1001", "2026B-1002", "2026B-0001", "2026B-0002", "2026B-9999"];

beforeAll(async () => {
  city = await makeCity();
  const { db, world, write } = city;
  const { actors } = world;
  const south = { organizationId: world.otherFirm, townshipId: world.south, status: "published" } as const;
  const own = await write({ ...south, title: "脱水蔬菜酸洗后褐变", code: "2026B-1004" });
  // Alike but for their word; the later one comes first while both words are as rare.
  const later = new Date("2026-09-05T02:00:00Z");
  await write({
    ...south,
    title: "色选机误判",
    problem: "停机清洗。",
    publishedAt: later,
    statusSince: later,
    code: "2026B-1005",
  });
  await write({ ...south, title: "喷码机堵头", problem: "停机清洗。", code: "2026B-1006" });
  for (const id of [world.expert, world.otherExpert]) await writeExpertSearchDocument(db.context(), id);
  await refreshNeedMatches(db.context(), { needId: own.id });
  for (const audience of ["public", "staff"] as const) await countTerms(db.context(), audience);
  const watch = { kind: "need", query: "q=酸洗", name: "酸洗", alert: "at_once" } as const;
  await saveSearch(db.context(actors.otherExpert), watch);
  cast = {
    firm: db.context(actors.enterprise),
    bureau: db.context(actors.officer),
    office: db.context(actors.university),
    invited: world.university,
    fieldCode: "4.1",
  };
  outsiders = [
    ["visitor", db.context(visitor)],
    ["foreign firm", db.context(actors.otherEnterprise)],
    ["expert", db.context(actors.otherExpert)],
    ["university officer", db.context(actors.otherUniversity)],
    ["township officer elsewhere", db.context(actors.otherTownship)],
  ];
});

async function everything(): Promise<Readings> {
  const people = outsiders.flatMap(([, ctx]) => ctx.actor.userId ?? []);
  const readings = await Promise.all([
    ...outsiders.map(([name, ctx]) => readAs(name, ctx, codes)),
    readOpenData(codes),
    mailsTo(city.db.context({ role: "system", via: "job" }), people),
  ]);
  return new Map(readings.flatMap((each) => [...each]));
}

const words = [...Object.values(secret), "严守口"];

describe("two worlds", () => {
  it("are read widely enough", async () => {
    const readings = await everything();
    expect(readings.size).toBeGreaterThan(150);
    expect([...readings.values()].join()).toContain("脱水蔬菜酸洗后褐变");
    expect(differences(readings, await everything())).toEqual([]);
  });

  it("are the same with and without a directed need, from its filing to its first reader", async () => {
    const without = await everything();
    for (const [step, act, looked] of directedNeed(cast)) {
      await act();
      if (!looked) continue;
      const withIt = await everything();
      expect(differences(without, withIt), step).toEqual([]);
      expect(mentions(withIt, words), step).toEqual([]);
    }
  }, 120_000);

  it("are the same with and without an expert whom only their university knows", async () => {
    const without = await everything();
    await hiddenExpert(cast);
    expect(differences(without, await everything())).toEqual([]);
  });

  it("are the same whatever a masked need keeps back", async () => {
    const id = await maskedNeed(cast);
    const without = await everything();
    await keepBack(city.db.context({ role: "system", via: "job" }), id);
    const withIt = await everything();
    expect(differences(without, withIt)).toEqual([]);
    expect(mentions(withIt, words)).toEqual([]);
  });

  it("differ where a leak is planted: a directed need in the public's counts", async () => {
    const without = await everything();
    const { db, world } = city;
    const { id } = await makeNeed(db.db, world, { visibility: "directed", status: "published", code: "2026B-0009" });
    await writeSearchDocument(db.context(), publicNeeds, id, { title: "不锈钢线材", body: "酸洗" });
    await raiseDataVersion(db.context(), "public");
    const leaked = differences(without, await everything());
    expect(leaked.some((line) => line.startsWith("visitor: needs"))).toBe(true);
    expect(leaked.some((line) => line.startsWith("/api/v1/needs"))).toBe(true);
    await writeSearchDocument(db.context(), publicNeeds, id, null);
    await raiseDataVersion(db.context(), "public");
    expect(differences(without, await everything())).toEqual([]);
  });

  it("differ where a leak is planted: the staff's vocabulary for the public", async () => {
    const without = await everything();
    await city.db.db.execute(sql`
      insert into search_terms select * from jsonb_populate_recordset(null::search_terms,
        (select jsonb_agg(to_jsonb(t) || '{"audience":"public"}') from search_terms t where audience = 'staff'))
      on conflict (audience, term) do update set documents = excluded.documents`);
    await raiseDataVersion(city.db.context(), "public");
    const leaked = differences(without, await everything());
    expect(leaked.some((line) => line.startsWith("visitor: find 误判 堵头"))).toBe(true);
  });
});
