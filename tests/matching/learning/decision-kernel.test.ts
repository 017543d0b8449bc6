import { describe, expect, it } from "vitest";
import type { ExpertDoc, NeedDoc } from "@/lib/matching/engine";
import { DecisionKernel, fitOf, type PairTexts } from "@/lib/matching/learning/decision-kernel";
import { featureNames } from "@/lib/matching/learning/features";
import { type Decision, Notebook } from "@/lib/matching/learning/notebook";
import { likeness, TextSpace } from "@/lib/matching/learning/text-space";

const trades = [
  ["门板油漆起皮", "有机涂层附着力失效", "涂料配方与界面改性"],
  ["仔猪拉稀", "仔猪腹泻与肠道菌群", "断奶仔猪营养"],
  ["焊缝开裂", "焊接冷裂纹与残余应力", "高强钢焊接接头"],
  ["传感器读数漂移", "压力传感器温度补偿", "MEMS传感器校准"],
] as const;

const needs = trades.flatMap(([title], trade): NeedDoc[] => [
  { id: `need-${trade}-0`, title, problem: `${title}，返工多。` },
  { id: `need-${trade}-1`, title: `又是${title}`, problem: `客户说${title}。` },
]);
const experts = trades.flatMap(([, ...titles], trade) =>
  titles.map((title, i): ExpertDoc => ({ id: `expert-${trade}-${i}`, outputs: [{ title }] })),
);
/** At each trade's first need its own first expert was taken up, and a stranger of every other trade was found wrong. */
const decisions = trades.flatMap((_, trade) =>
  trades.map((_, other): Decision => {
    return { needId: `need-${trade}-0`, expertId: `expert-${other}-0`, level: trade === other ? 3 : 0, at: 0 };
  }),
);
const notebook = new Notebook(needs, new Map(experts.map((expert) => [expert.id, expert])), decisions);
const column = featureNames.indexOf("expected");

function expected(needId: string, expertId: string, remembered = decisions): number {
  const need = needs.find(({ id }) => id === needId)!;
  const row = notebook.rows(notebook.memory(remembered), need, [{ expertId, score: 50 }], new Map());
  return row[0]![column]!;
}

describe("what all decisions lead to expect", () => {
  it("is more for experts like those who were taken up at needs like this one, of whom nothing was decided", () => {
    const usual = 3 / trades.length;
    for (const trade of trades.keys()) {
      const others = [...trades.keys()].filter((other) => other !== trade);
      const own = expected(`need-${trade}-1`, `expert-${trade}-1`);
      expect(own, trades[trade]![0]).toBeGreaterThan(usual);
      for (const other of others) expect(own).toBeGreaterThan(expected(`need-${trade}-1`, `expert-${other}-1`) + 0.1);
    }
  });

  it("never rests on the pair's own decision", () => {
    for (const { needId, expertId } of decisions) {
      const others = decisions.filter((decision) => decision.needId !== needId || decision.expertId !== expertId);
      expect(expected(needId, expertId)).toBeCloseTo(expected(needId, expertId, others), 9);
    }
  });

  it("is not known from a handful", () => {
    expect(expected("need-0-1", "expert-0-1", decisions.slice(0, 9))).toBeNaN();
    expect(expected("need-0-1", "expert-0-1", decisions.slice(0, 10))).not.toBeNaN();
  });
});

describe("the regression", () => {
  it("solves its equations, with the same likeness for what was decided and what is asked", () => {
    const space = new TextSpace(trades.flat());
    const pairs = trades.flatMap(([title, ...outputs], trade) =>
      outputs.map((output, i): PairTexts => {
        const need = space.vector(title);
        return { needId: `n${trade}`, need, title: need, expertId: `e${trade}-${i}`, expert: space.vector(output) };
      }),
    );
    const kernel = new DecisionKernel(pairs);
    const places = [...pairs.keys()];
    const targets = Float64Array.from(places, (place) => Math.sin(place));
    const weights = kernel.solve(places, targets);
    const noise = 0.9;
    for (const place of places) {
      const one = pairs[place]!;
      const sum = places.reduce((total, other) => {
        const two = pairs[other]!;
        const needs = one.needId === two.needId ? 1 : likeness(one.need, two.need);
        const experts = one.expertId === two.expertId ? 1 : likeness(one.expert, two.expert);
        return total + weights[other]! * kernel.likeness(one.needId, fitOf(one), other, needs, experts);
      }, noise * weights[place]!);
      expect(Math.abs(sum - targets[place]!)).toBeLessThan(0.05);
    }
    expect(kernel.place({ needId: "n1", expertId: "e1-0" })).toBe(2);
    expect(kernel.place({ needId: "n1", expertId: "e2-0" })).toBeUndefined();
  });
});
