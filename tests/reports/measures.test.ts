import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/platform/context";
import { type Figures, figures } from "@/lib/reports/figures";
import { type MeasureKey, measureKeys, measures } from "@/lib/reports/measures";
import { type Period, type Round, resolvePeriods } from "@/lib/reports/period";
import { listRounds } from "@/lib/reports/queries";
import { listRecords } from "@/lib/reports/records";
import type { RowFilter } from "@/lib/reports/rows";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { bruteForce, type Counted } from "./brute-force";
import { type Generated, generateWorld, today } from "./generated-world";

let db: TestDatabase;
let world: World;
let made: Generated;
let rounds: Round[];
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  made = await generateWorld(db.db, world);
  rounds = await listRounds(db.context());
});

const queries = {
  "the current round": {},
  "the current round, a month ago": { asOf: "2026-08-10" },
  "the round before, as it stands": { round: "2026-1" },
  "the first round, before its end": { round: "2025-2", asOf: "2025-11-20" },
  "a span of days over two rounds": { from: "2026-05-15", to: "2026-08-20" },
} as const;
const names = Object.keys(queries) as (keyof typeof queries)[];
const periodOf = (name: keyof typeof queries): Period => resolvePeriods(rounds, queries[name], today).now;
const as = (actor: Partial<Actor> = {}) => db.context(actor, new Date("2026-09-15T08:00:00Z"));

/** The figure of some rows: distinct ids, or the sum of their amounts. */
function figure(measure: MeasureKey, rows: Counted[]): bigint {
  if (measures[measure].unit === "count") return BigInt(new Set(rows.map((row) => row.id)).size);
  return rows.reduce((sum, row) => sum + row.amount, 0n);
}

describe.each(names)("figures of %s", (name) => {
  it("are those of a plain count over the same rows, in total and by group, township and field", async () => {
    const period = periodOf(name);
    const expected = bruteForce(made, period);
    const got = await figures(as(), period);
    const groupOf = new Map(
      made.assignments
        .filter((each) => each.roundId === period.groupsOf)
        .map((each) => [each.townshipId, each.groupId]),
    );
    const keyOf = {
      group: (row: Counted) => groupOf.get(row.townshipId) ?? "none",
      township: (row: Counted) => row.townshipId,
      field: (row: Counted) => row.fieldCode?.split(".")[0] ?? "none",
    };
    for (const measure of measureKeys) {
      expect([measure, got.total[measure]]).toEqual([measure, figure(measure, expected[measure])]);
      for (const dimension of ["group", "township", "field"] as const) {
        const split = Map.groupBy(expected[measure], keyOf[dimension]);
        for (const key of new Set([...got.rows[dimension].keys(), ...split.keys()]))
          expect([measure, dimension, key, cell(got, dimension, key, measure)]).toEqual([
            measure,
            dimension,
            key,
            figure(measure, split.get(key) ?? []),
          ]);
      }
    }
    expect(got.total.collected).toBeGreaterThan(10n);
  });

  it.each([
    ["no filter", () => ({})],
    ["a group", () => ({ group: world.groupOne })],
    ["no group", () => ({ group: "none" })],
    ["a township", () => ({ township: world.south })],
    ["a field of level 1", () => ({ field: "4" })],
    ["a field of level 2", () => ({ field: "4.1" })],
    ["a group and a field", () => ({ group: world.groupTwo, field: "4" })],
  ] as [string, () => RowFilter][])("open exactly their records under %s", async (_label, filterOf) => {
    const period = periodOf(name);
    const filter = filterOf();
    const { total } = await figures(as(), period, filter);
    for (const measure of measureKeys) {
      const { lines, next } = await listRecords(as(), period, measure, filter, { limit: 1000 });
      const { unit } = measures[measure];
      const counted =
        unit === "count"
          ? BigInt(lines.length)
          : sum(
              lines.map((line) => line.amount ?? "0"),
              unit,
            );
      expect([measure, counted, next]).toEqual([measure, total[measure], null]);
    }
  });
});

describe("records", () => {
  it("come in pages without loss or repetition", async () => {
    const period = periodOf("the current round");
    const whole = await listRecords(as(), period, "collected", {}, { limit: 1000 });
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await listRecords(as(), period, "collected", {}, { limit: 7, after });
      paged.push(...page.lines.map((line) => line.id));
      after = page.next ?? undefined;
    } while (after);
    expect(paged).toEqual(whole.lines.map((line) => line.id));
  });
});

describe("totals", () => {
  it("count a firm once that has needs in two groups' townships", async () => {
    const got = await figures(as(), periodOf("the current round"));
    const rows = [...got.rows.group.values()].reduce((all, cells) => all + cells.needFirms, 0n);
    expect(rows).toBeGreaterThan(got.total.needFirms);
  });
});

describe("scope", () => {
  it.each(["officer", "leader", "director", "admin"] as const)("%s sees all groups' figures", async (role) => {
    const period = periodOf("the current round");
    expect((await figures(as(world.actors[role]), period)).total).toEqual((await figures(as(), period)).total);
  });

  it("a township sees its own figures and records only", async () => {
    const period = periodOf("the current round");
    const own = await figures(as(world.actors.township), period);
    expect(own.total).toEqual((await figures(as(), period, { township: world.north })).total);
    expect([...own.rows.township.keys()]).toEqual([world.north]);
    const foreign = await listRecords(as(world.actors.township), period, "collected", { township: world.south });
    expect(foreign.lines).toEqual([]);
  });

  it.each(["enterprise", "expert", "university"] as const)("%s sees nothing", async (role) => {
    const period = periodOf("the current round");
    const { total } = await figures(as(world.actors[role]), period);
    expect(Object.values(total).every((value) => value === 0n)).toBe(true);
    expect((await listRecords(as(world.actors[role]), period, "collected", {})).lines).toEqual([]);
  });
});

function cell(got: Figures, dimension: "group" | "township" | "field", key: string, measure: MeasureKey): bigint {
  return got.rows[dimension].get(key)?.[measure] ?? 0n;
}

function sum(amounts: string[], unit: "people" | "yuan"): bigint {
  return amounts.reduce((all, amount) => all + BigInt(Math.round(Number(amount) * (unit === "yuan" ? 100 : 1))), 0n);
}
