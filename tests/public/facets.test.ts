import { beforeAll, describe, expect, it } from "vitest";
import { listHref, readListState } from "@/components/public/list-state";
import type { CooperationMode, Industry, NeedStatus } from "@/db/enums";
import { publicFigures } from "@/lib/needs/public-figures";
import { searchPublicNeeds } from "@/lib/needs/public-queries";
import { writeNeedSearchDocument } from "@/lib/needs/search-document";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeNeed } from "@/tests/support/needs";
import { makeWorld } from "@/tests/support/world";

const names = ["state", "field", "industry", "township", "cooperation", "funds"] as const;
type Values = Record<(typeof names)[number], string[]>;

let db: TestDatabase;
const expected: Values[] = [];

/** Forty needs whose traits run in different rhythms, so that every combination of filters has its own count. */
beforeAll(async () => {
  db = await testDatabase();
  const world = await makeWorld(db.db);
  const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
  for (let n = 0; n < 40; n += 1) {
    const status = pick<NeedStatus>(["published", "engaged", "contracted", "solved", "partly_solved"], n);
    const masked = n % 4 === 1;
    const south = n % 3 === 0;
    const funds = pick([null, "1000000.00", "1000000.01", "5000000.00", "10000000.00", "10000000.01"], n);
    const traits = {
      status,
      visibility: masked ? ("masked" as const) : ("public" as const),
      publicTitle: masked ? "某企业的公开题目" : null,
      publicProblem: masked ? "公开的说明" : null,
      fieldCode: pick(["4.1", "4.3", "8.1", "2.6"], n),
      industry: pick<Industry>(["stainless", "food", "machinery"], n),
      cooperation: pick<CooperationMode[]>([["joint"], ["commissioned", "service"], ["joint", "service"]], n),
      townshipId: south ? world.south : world.north,
      funds,
      fundsNegotiable: funds === null,
    };
    const need = await makeNeed(db.db, world, { ...traits, wantedBy: "2027-01-01" });
    await writeNeedSearchDocument(db.context(), need.id);
    expected.push({
      state: [status === "published" ? "open" : status === "partly_solved" ? "solved" : status],
      field: [traits.fieldCode.slice(0, 1), traits.fieldCode],
      industry: [traits.industry],
      township: masked ? [] : [south ? "南镇" : "北镇"],
      cooperation: traits.cooperation,
      funds: [pick(["negotiable", "up_to_100", "100_to_500", "100_to_500", "500_to_1000", "over_1000"], n)],
    });
  }
});

const ask = (filters: Record<string, string[]>, text = "") =>
  searchPublicNeeds(db.context({ role: "visitor" }), {
    text,
    filters,
    facets: names,
    sort: "newest",
    cursor: null,
    limit: 100,
  });

function bruteForce(filters: Record<string, string[]>) {
  const meets = (need: Values, but?: string) =>
    Object.entries(filters).every(
      ([name, values]) => name === but || need[name as keyof Values].some((value) => values.includes(value)),
    );
  const facets = Object.fromEntries(
    names.map((name) => {
      const counts: Record<string, number> = {};
      for (const need of expected.filter((each) => meets(each, name)))
        for (const value of need[name]) counts[value] = (counts[value] ?? 0) + 1;
      return [name, counts];
    }),
  );
  return { total: expected.filter((need) => meets(need)).length, facets };
}

describe("facets", () => {
  const cases: Record<string, string[]>[] = [
    {},
    { state: ["open"] },
    { field: ["4"] },
    { field: ["4.1", "8"] },
    { industry: ["food", "stainless"], state: ["engaged", "solved"] },
    { township: ["北镇"], cooperation: ["service"] },
    { funds: ["100_to_500", "negotiable"], industry: ["food"], township: ["南镇"] },
    { state: ["contracted"], field: ["2.6"], cooperation: ["joint"] },
    { township: ["没有这个镇"] },
  ];
  it.each(cases)("count under the filters of all the others: %o", async (filters) => {
    const { total, facets, ids } = await ask(filters);
    expect({ total, facets }).toEqual(bruteForce(filters));
    expect(ids).toHaveLength(total);
  });

  it("are the public figures as well", async () => {
    const { total, facets } = bruteForce({});
    const figures = await publicFigures(db.context({ role: "visitor" }));
    expect(figures).toMatchObject({ needs: total, byState: facets.state, byTownship: facets.township });
    expect(figures).toMatchObject({ experts: 2, universities: 2 });
  });
});

describe("the state of a list in its address", () => {
  const shape = {
    path: "/needs",
    attributes: { state: (value: string) => value === "open" },
    sorts: ["newest", "funds"],
  };
  it("comes back as it went", () => {
    const state = readListState(shape, { q: " 酸洗\u0000 发黑 ", state: ["open", "evil"], sort: "funds", from: "20" });
    expect(state).toMatchObject({ q: "酸洗 发黑", filters: { state: ["open"] }, sort: "funds", cursor: "20" });
    const address = new URL(`http://x${listHref(shape, state, { cursor: "20" })}`);
    const again = readListState(shape, { ...Object.fromEntries(address.searchParams) });
    expect(again).toEqual(state);
  });
  it("takes nothing strange", () => {
    const odd = readListState(shape, {
      q: "x".repeat(500),
      sort: "; drop",
      from: "-1",
      match: "all",
      all: "__proto__",
    });
    expect(odd).toMatchObject({ sort: "relevance", cursor: null, all: null });
    expect(odd.q).toHaveLength(100);
  });
});
