import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaints } from "./complaints";
import { type Cruise, cruiseRooms } from "./cruise";
import { breaches, plant } from "./planted";
import { rules } from "./rules";

let base: string;
let found: Cruise;
beforeAll(async () => {
  base = await plant();
  found = await cruiseRooms(base);
});
afterAll(() => rm(base, { recursive: true, force: true }));

const line = (rule: string, from: string, to: string) => `${rule}: ${from} → ${to}`;
const lines = () =>
  found.violations.map(({ rule, from, to }) => line(rule.name, from.replace(base, ""), to.replace(base, "")));

describe("the boundary check bites", () => {
  it("finds every planted breach, and nothing else", () => {
    const expected = breaches.map(({ rule, file, imports }) => line(rule, file, imports));
    expect(lines().sort()).toEqual(expected.sort());
  });

  it("has a breach planted for every rule", () => {
    const planted = new Set(breaches.map(({ rule }) => rule));
    expect(
      rules()
        .map((rule) => rule.name)
        .filter((name) => !planted.has(name as string)),
    ).toEqual([]);
  });

  it("does not take a cruise that read nothing for a clean one", () => {
    expect(complaints({ modules: 0, dependencies: 0, unresolved: [], violations: [] })).toHaveLength(1);
    expect(complaints({ modules: 900, dependencies: 3000, unresolved: ["@/db/schema"], violations: [] })).toHaveLength(
      1,
    );
    expect(complaints({ modules: 900, dependencies: 3000, unresolved: [], violations: [] })).toEqual([]);
  });
});
