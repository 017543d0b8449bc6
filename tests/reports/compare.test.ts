import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translate";
import { compareFigures } from "@/lib/reports/compare";

const t = translator("zh-CN");
const said = (now: number, before: number, style?: "times" | "growth") => {
  const { key, params } = compareFigures(now, before, style);
  return t(`reports.compare.${key}`, { ...params, base: "去年" });
};

describe("compareFigures", () => {
  it.each([
    [238, 66, "是去年的3.6倍"],
    [132, 66, "是去年的2倍"],
    [131, 66, "比去年增长98.5%"],
    [66, 66, "与去年持平"],
    [10_001, 10_000, "与去年持平"],
    [73, 66, "比去年增长10.6%"],
    [33, 66, "比去年下降50%"],
    [0, 66, "比去年下降100%"],
    [0, 0, "去年也为0"],
    [5, 0, "去年为0"],
  ])("%i against %i: %s", (now, before, text) => expect(said(now, before)).toBe(text));

  it("says growth one less than the multiple, never the same", () => {
    expect(said(238, 66, "growth")).toBe("比去年增长2.6倍");
    expect(said(132, 66, "growth")).toBe("比去年增长1倍");
  });

  it("never says a growth of as many times as the multiple", () => {
    for (let before = 1; before <= 60; before += 1) {
      for (let now = 0; now <= 400; now += 7) {
        const times = compareFigures(now, before);
        const growth = compareFigures(now, before, "growth");
        expect(times.key === "times").toBe(growth.key === "growthTimes");
        if (times.key === "times") expect(Number(growth.params.times)).toBeCloseTo(Number(times.params.times) - 1, 6);
      }
    }
  });

  it("takes amounts in fen of any size", () => {
    expect(compareFigures(123_456_789_012_345n, 123_456_789_012_345n).key).toBe("same");
  });
});
