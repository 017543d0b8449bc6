import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents } from "@/db/schema";
import { translator } from "@/lib/i18n/translate";
import type { Actor } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { bulletin, rankBy, shareOut } from "@/lib/reports/bulletin";
import { exportReport } from "@/lib/reports/export-report";
import { recordsQuery, reportQuery } from "@/lib/reports/input";
import { type Round, resolvePeriods } from "@/lib/reports/period";
import { Presenter } from "@/lib/reports/present";
import { readReport } from "@/lib/reports/report";
import { figureTables } from "@/lib/reports/tables";
import { safeText } from "@/lib/reports/workbook";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { generateWorld } from "./generated-world";

let db: TestDatabase;
let world: World;
const t = translator("zh-CN");
const as = (actor: Partial<Actor> = {}) => db.context(actor, new Date("2026-09-15T08:00:00Z"));
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await generateWorld(db.db, world);
});

const presented = async (actor: Partial<Actor> = {}) =>
  new Presenter(await readReport(as(actor), {}), t, "zh-CN", (path) => path);

describe("bulletin", () => {
  it("has each township once, under its group's subtotal, and the goal shared out in full", async () => {
    const { table, text } = bulletin(await presented(), "云岫");
    const places = table.rows.filter((row) => !row.kind);
    expect(new Set(places.map((row) => row.key)).size).toBe(places.length);
    expect(places.length).toBe(5);
    const at = (key: string) => table.columns.findIndex((column) => column.key === key);
    const shares = places.map((row) => row.cells[at("goalShare")]?.value ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10);
    const collected = places.reduce((sum, row) => sum + (row.cells[at("collected")]?.value ?? 0), 0);
    expect(collected).toBe(table.total.cells[at("collected")]?.value);
    expect(text).toContain("【云岫技术需求征集进度】");
    expect(text.split("\n").length).toBeGreaterThan(3);
  });

  it("shows a township its own line without a rank", async () => {
    const { table } = bulletin(await presented(world.actors.township), "云岫");
    const places = table.rows.filter((row) => !row.kind);
    expect(places.map((row) => row.key)).toEqual([world.north]);
    expect(places[0]?.cells.at(-1)?.text).toBe("—");
  });
});

describe("shareOut", () => {
  it.each([
    [10, [1, 1, 1]],
    [7, [5, 3, 2, 0]],
    [220, [12, 25, 14, 21, 6, 15, 6]],
    [1, [1, 1]],
  ])("%i over %j adds up", (goal, weights) => {
    const shares = shareOut(goal, new Map(weights.map((weight, index) => [String(index), weight])));
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBe(goal);
  });
  it("is nothing without a goal or a weight", () => {
    expect(shareOut(0, new Map([["a", 1]])).size).toBe(0);
    expect(shareOut(5, new Map([["a", 0]])).size).toBe(0);
  });
});

describe("rankBy", () => {
  it("gives equals one place", () => {
    const scores = [0.5, 0.9, 0.9, 0.1].map((score, index) => ({ id: String(index), score }));
    expect(Object.fromEntries(rankBy(scores))).toEqual({ "0": 3, "1": 1, "2": 1, "3": 4 });
  });
});

describe("exportReport", () => {
  it("writes the figures of the page, with its audit row", async () => {
    const { bytes, name } = await exportReport(as(world.actors.officer), { sheet: "tables", query: {} }, t);
    expect(name).toBe("duijie-tables-2026-2-2026-09-15.xlsx");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    expect(book.worksheets).toHaveLength(6);
    const [table] = figureTables(await presented(), "group");
    const last = book.worksheets[0]?.lastRow;
    expect((last?.values as unknown[]).slice(2)).toEqual(table?.total.cells.map((cell) => cell.value));
    const events = await db.db.select().from(auditEvents);
    expect(events.filter((event) => event.action === "reports.export")).toMatchObject([
      {
        actorUserId: world.actors.officer.userId,
        objectId: world.round,
        detail: { sheet: "tables", period: "2026-2" },
      },
    ]);
  });

  it.each(["enterprise", "expert", "university"] as const)("does not exist for %s", async (role) => {
    await expect(exportReport(as(world.actors[role]), { sheet: "bulletin", query: {} }, t)).rejects.toThrow(NotFound);
  });

  it.each(["=1+1", "＝cmd", "+86", "-2", "@x", " =1", "＠x", "\t=1"])("defuses %j", (text) =>
    expect(safeText(text)).toBe(`'${text}`));
  it("leaves plain names alone", () => expect(safeText("城东街道")).toBe("城东街道"));
});

describe("the URL", () => {
  it("ignores what is not valid, and never fails", () => {
    const odd = {
      round: "x",
      from: "2026-13-01",
      asOf: ["2026-08-01", "y"],
      group: "1",
      field: "99",
      by: "z",
      compare: "",
    };
    expect(reportQuery.parse(odd)).toEqual({ asOf: "2026-08-01" });
    expect(recordsQuery.parse({ measure: "collected", after: "no" })).toEqual({ measure: "collected" });
  });
});

describe("resolvePeriods", () => {
  const round = (year: number, half: 1 | 2): Round => ({
    id: `${year}-${half}`,
    year,
    half,
    goal: 1,
    startsOn: half === 1 ? `${year}-01-01` : `${year}-07-01`,
    endsOn: half === 1 ? `${year}-06-30` : `${year}-12-31`,
    status: "open",
  });
  const rounds = [round(2025, 2), round(2026, 1), round(2026, 2), round(2027, 1)];

  it("takes the current round and the same day of last year's", () => {
    const { now, before } = resolvePeriods(rounds, {}, "2026-09-15");
    expect([now.round?.id, now.asOf, before?.round?.id, before?.asOf]).toEqual([
      "2026-2",
      "2026-09-15",
      "2025-2",
      "2025-09-15",
    ]);
  });
  it("takes the round before at the same point of its course", () => {
    const { before } = resolvePeriods(rounds, { compare: "previous" }, "2026-07-11");
    expect([before?.round?.id, before?.asOf]).toEqual(["2026-1", "2026-01-11"]);
  });
  it("has nothing to compare the first round with, and never looks ahead of today", () => {
    const { now, before } = resolvePeriods(rounds, { round: "2025-2", asOf: "2030-01-01" }, "2026-09-15");
    expect([now.asOf, before]).toEqual(["2026-09-15", null]);
  });
  it("moves a span of days by a year or by its length", () => {
    const query = { from: "2026-03-01", to: "2026-03-10" };
    expect(resolvePeriods(rounds, query, "2026-09-15").before).toMatchObject({ from: "2025-03-01", to: "2025-03-10" });
    expect(resolvePeriods(rounds, { ...query, compare: "previous" }, "2026-09-15").before).toMatchObject({
      from: "2026-02-19",
      to: "2026-02-28",
    });
  });
  it("knows leap days", () => {
    expect(resolvePeriods([], { from: "2028-02-29", to: "2028-02-29" }, "2028-03-01").before?.from).toBe("2027-02-28");
  });
});
