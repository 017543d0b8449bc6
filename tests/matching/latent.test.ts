import { describe, expect, it } from "vitest";
import { createEngine, type ExpertDoc, type NeedDoc } from "@/lib/matching/engine";
import { symmetricEigen } from "@/lib/matching/engine/latent/symmetric-eigen";
import { expertWithout } from "@/lib/matching/engine/quotes";
import { storyExperts, storyNeeds, strangers } from "./story";

const story = storyExperts();

/**
 * Two trades among many experts, sixty words each; an expert says four of one trade's. The words are made of letters that no dictionary
 * and no thesaurus joins.
 */
const wordOf = (trade: number, i: number) =>
  `${["galv", "myco"][trade]}${"bcdfghjk"[(i % 60) >> 3]}${"lmnprstv"[i & 7]}orq`;

function crowd(count: number): ExpertDoc[] {
  return Array.from({ length: count }, (_, i) => {
    const words = [7, 11, 13, 17].map((step, k) => wordOf(i % 2, step * (i >> 1) + 15 * k));
    return { id: `e${i}`, directions: [`${words.join(" ")} filler${i % 97} padding${i % 89}`] };
  });
}
const only = (id: string, trade: number): ExpertDoc => ({
  id,
  directions: [[3, 9, 21, 33, 45].map((i) => wordOf(trade, i)).join(" ")],
});
/** Most of it nobody says, so that no word answers the need well enough to silence the company. */
const need: NeedDoc = {
  id: "n",
  title: "ostrimond keldrape",
  problem: `${[5, 17, 29].map((i) => wordOf(0, i)).join(", ")}, brandleth uxorine`,
};

function scores(experts: readonly ExpertDoc[]): Map<string, number> {
  const engine = createEngine();
  for (const expert of experts) engine.setExpert(expert);
  const ids = experts.map(({ id }) => id);
  return new Map(engine.scorePairs(need, ids).map(({ expertId, score }) => [expertId, score]));
}

describe("the company of words", () => {
  it("finds an expert who shares no word with the need but keeps its company", () => {
    const experts = [...crowd(1600), only("near", 0), only("far", 1)];
    const found = scores(experts);
    expect(found.get("near")!).toBeGreaterThan(1);
    expect(found.get("near")!).toBeGreaterThan(5 * (found.get("far") ?? 0));
  });

  it("does not count among few experts", () => {
    const found = scores([...crowd(300), only("near", 0), only("far", 1)]);
    expect(found.get("near")).toBeCloseTo(found.get("far")!, 1);
  });

  it("is the same whatever the order in which experts came, and after others came and went", () => {
    const experts = [...crowd(1600), only("near", 0)];
    const straight = scores(experts);
    const engine = createEngine();
    for (const expert of [...experts].reverse()) engine.setExpert(expert);
    engine.rankExperts(need);
    for (const gone of crowd(40)) engine.setExpert({ ...gone, id: `gone-${gone.id}` });
    engine.rankExperts(need);
    for (const gone of crowd(40)) engine.removeExpert(`gone-${gone.id}`);
    for (const { expertId, score } of engine.scorePairs(need, [...straight.keys()])) {
      expect(score).toBe(straight.get(expertId));
    }
  });
});

describe.skipIf(!story.length)("the company of words among 1,600 experts", () => {
  const experts = strangers(1600);
  const engine = createEngine();
  for (const expert of experts) engine.setExpert(expert);
  const needs = storyNeeds().filter((_, i) => i % 120 === 0);

  /** Measured at 0.28: one of the 2,048 that shape the space turns it a little for all. */
  it("moves no score by half a point when a stranger comes", () => {
    const ids = experts.map(({ id }) => id);
    for (const need of needs) {
      const before = engine.scorePairs(need, ids);
      engine.setExpert({ id: "far", directions: ["元曲格律", "戏曲文献校勘"], bio: "研究元杂剧曲牌的声律。" });
      const after = engine.scorePairs(need, ids);
      engine.removeExpert("far");
      expect(Math.max(...before.map(({ score }, i) => Math.abs(score - after[i]!.score)))).toBeLessThan(0.5);
    }
  });

  it("leaves every quoted span of an expert one that would be missed", () => {
    const byId = new Map(experts.map((expert) => [expert.id, expert]));
    let quotes = 0;
    for (const need of needs) {
      for (const { id, score } of engine.rankExperts(need, { top: 2 })) {
        const expert = byId.get(id)!;
        for (const reason of engine.explain(need, expert)?.reasons ?? []) {
          engine.setExpert(expertWithout(expert, reason.expert));
          expect(engine.scorePairs(need, [id])[0]!.score, reason.expert.text).toBeLessThan(score);
          engine.setExpert(expert);
          quotes++;
        }
      }
    }
    expect(quotes).toBeGreaterThan(needs.length);
  });
});

describe("eigenvectors of a symmetric matrix", () => {
  it("give the matrix back, values descending", () => {
    const size = 12;
    const random = Array.from({ length: size * size }, (_, i) => Math.sin(12.9898 * (i + 1)) * 3);
    const matrix = new Float64Array(size * size);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) matrix[i * size + j] = random[i * size + j]! + random[j * size + i]!;
    const { values, vectors } = symmetricEigen(matrix.slice(), size);
    for (let i = 1; i < size; i++) expect(values[i - 1]!).toBeGreaterThanOrEqual(values[i]!);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        let sum = 0;
        for (let k = 0; k < size; k++) sum += vectors[i * size + k]! * values[k]! * vectors[j * size + k]!;
        expect(sum).toBeCloseTo(matrix[i * size + j]!, 9);
      }
    }
  });
});
