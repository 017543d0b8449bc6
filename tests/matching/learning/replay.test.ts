import { describe, expect, it } from "vitest";
import { levelOfContact, levelOfVerdict } from "@/lib/matching/learning/levels";
import { seeded } from "@/lib/matching/learning/random";
import { auc, compare, isBetter, ndcg, type ReplayedNeed } from "@/lib/matching/learning/replay";

/** Needs with ten pairs each; a way of ranking sees the level through noise of its own. */
function needs(noise: { before: number; after: number }, count = 30): ReplayedNeed[] {
  const random = seeded(2);
  return Array.from({ length: count }, () =>
    Array.from({ length: 10 }, (_, i) => {
      const level = i === 0 ? 4 : i < 3 ? 2 : 1;
      return { level, before: level + noise.before * random(), after: level + noise.after * random() };
    }),
  );
}

describe("replay", () => {
  it("measures a list as the formulas say", () => {
    const pairs = [
      { level: 2, before: 1, after: 3 },
      { level: 0, before: 2, after: 1 },
      { level: 1, before: 3, after: 2 },
    ];
    expect(ndcg(pairs, "after")).toBe(1);
    expect(ndcg(pairs, "before")).toBeCloseTo((1 + 3 / 2) / (3 + 1 / Math.log2(3)), 9);
    expect(auc(pairs, "after")).toBe(1);
    expect(auc(pairs, "before")).toBe(0);
  });

  it("lets a better way take over, with an interval around the difference", () => {
    const comparison = compare(needs({ before: 8, after: 1 }));
    expect(comparison.difference).toBeGreaterThan(0.05);
    expect(comparison.low).toBeLessThan(comparison.difference);
    expect(comparison.high).toBeGreaterThan(comparison.difference);
    expect(isBetter(comparison, 0.01)).toBe(true);
  });

  it.each([
    ["a worse one", { before: 1, after: 8 }],
    ["one that only differs by chance", { before: 6, after: 6 }],
  ])("does not let %s take over", (_, noise) => {
    expect(isBetter(compare(needs(noise)), 0.01)).toBe(false);
  });

  it("gives the same figures each time, and none of needs that tell nothing", () => {
    const some = needs({ before: 4, after: 3 });
    expect(compare(some)).toEqual(compare(some));
    expect(compare([...some, [{ level: 1, before: 1, after: 2 }]])).toMatchObject({ needs: some.length });
  });
});

describe("levels", () => {
  it.each([
    ["dismissed", "wrong_field", 0],
    ["dismissed", "wrong_scale", 0],
    ["dismissed", "no_capacity", null],
    ["dismissed", "too_far", null],
    ["dismissed", "conflict", null],
    ["recommended", null, 2],
  ] as const)("a pair %s for %s is %s", (decision, reason, level) => {
    expect(levelOfVerdict(decision, reason)).toBe(level);
  });

  it.each([
    ["contracted", null, null, 4],
    ["negotiating", null, null, 3],
    ["failed", null, "price", 3],
    ["failed", null, "technical_gap", 0],
    ["declined", "no_time", null, 2],
    ["declined", "not_my_field", null, 0],
    ["referred", null, null, 1],
  ] as const)("a contact %s (%s, %s) is %s", (status, declineCode, failureCode, level) => {
    expect(levelOfContact({ status, declineCode, failureCode })).toBe(level);
  });
});
