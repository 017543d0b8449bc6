import { describe, expect, it } from "vitest";
import type { NeedDoc } from "@/lib/matching/engine";
import { createNeedIndex } from "@/lib/matching/engine/need-index";
import { duplicateSet } from "./evaluation-sets";
import { averagePrecision } from "./figures";

const { needs, pairs } = duplicateSet();
const indexOf = (docs: readonly NeedDoc[]) => {
  const index = createNeedIndex();
  for (const doc of docs) index.set(doc);
  return index;
};
const full = indexOf(needs);

describe("likeness of needs", () => {
  it("puts the same trouble in other words before the same product with another trouble", () => {
    const ranked = pairs
      .map(({ first, second, same }) => ({ right: same, score: full.likeness(first, second) }))
      .sort((a, b) => b.score - a.score);
    expect(averagePrecision(ranked, pairs.filter((pair) => pair.same).length)).toBeGreaterThan(0.75);
  });

  it("is symmetric, 100 for equal texts, and the same in every way of asking", () => {
    for (const { first, second } of pairs.slice(0, 40)) {
      const score = full.likeness(first, second);
      expect(full.likeness(second, first)).toBeCloseTo(score, 5);
      const other = full.around(first, { top: 300 }).find(({ id }) => id === second)?.score ?? 0;
      expect(other).toBeCloseTo(score, 5);
    }
    const need = needs[0]!;
    expect(full.similar({ ...need, id: "copy" }, { top: 1 })[0]).toEqual({ id: need.id, score: 100 });
    expect(full.similar(need, { top: 300 }).some(({ id }) => id === need.id)).toBe(false);
  });

  it("does not depend on how the index came about", () => {
    const [one, two, three] = [needs[0]!, needs[1]!, needs[2]!];
    const rest = needs.slice(3);
    const index = indexOf([three, { ...one, title: "另一件事" }, ...rest.toReversed(), two]);
    index.remove(two.id);
    index.set(two);
    index.set(one);
    expect(index.size).toBe(needs.length);
    for (const { first, second } of pairs.slice(0, 40))
      expect(index.likeness(first, second)).toBeCloseTo(full.likeness(first, second), 5);
  });

  it("leaves out what is less alike than wanted, and nothing else", () => {
    for (const need of needs.slice(0, 60)) {
      for (const least of [20, 45]) {
        const all = full.similar(need, { top: 300 }).filter(({ score }) => score >= least);
        expect(full.similar(need, { top: 300, least })).toEqual(all);
      }
    }
  });

  it("knows nothing of what was removed, excluded or never there", () => {
    const [one, two] = [needs[0]!, needs[1]!];
    const index = indexOf([one, two]);
    expect(index.similar(one, { exclude: new Set([two.id]) })).toEqual([]);
    expect(index.remove(two.id)).toBe(true);
    expect(index.remove(two.id)).toBe(false);
    expect(index.around(one.id)).toEqual([]);
    expect(index.around("nobody")).toEqual([]);
    expect(index.likeness(one.id, two.id)).toBe(0);
    expect(createNeedIndex().similar({ id: "x", title: "", problem: "" })).toEqual([]);
  });
});
