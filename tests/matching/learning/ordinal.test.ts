import { describe, expect, it } from "vitest";
import { averaged, boost, contributions, marginOf } from "@/lib/matching/learning/boost";
import {
  contributionsOf,
  type Example,
  expectedLevel,
  importances,
  medianLevel,
  type OrdinalModel,
  trainOrdinal,
  usualSettings,
} from "@/lib/matching/learning/ordinal";
import { seeded } from "@/lib/matching/learning/random";

const settings = { ...usualSettings, levels: 3, trees: 40, folds: 3, rowShare: 1, columnShare: 1, shrinkage: 0.2 };

/** 600 rows of three features in [0, 1); the last is noise. */
function table(level: (a: number, b: number) => number): Example[] {
  const random = seeded(5);
  return Array.from({ length: 600 }, (_, i) => {
    const features = [random(), random(), random()];
    return { features, level: level(features[0]!, features[1]!), group: `need ${i % 30}` };
  });
}
const names = ["a", "b", "noise"];
const error = (model: OrdinalModel, examples: Example[]) =>
  examples.reduce((sum, { features, level }) => sum + Math.abs(medianLevel(model, features) - level), 0) /
  examples.length;

describe("trees", () => {
  it("of several samples are one sum of trees, whose margin is the mean of theirs", () => {
    const rows = table((a, b) => (a + b > 1 ? 1 : 0));
    const features = rows.map((row) => row.features);
    const answers = rows.map((row) => row.level > 0);
    const bags = [1, 2, 3].map((seed) => boost(features, answers, { ...settings, rowShare: 0.6, trees: 10, seed }));
    const one = averaged(bags);
    const row = [0.7, 0.4, 0.5];
    const mean = bags.reduce((sum, bag) => sum + marginOf(bag, row), 0) / bags.length;
    expect(marginOf(one, row)).toBeCloseTo(mean, 10);
    expect(new Set(bags.map((bag) => marginOf(bag, row))).size).toBe(3);
    const roots = one.base + one.trees.reduce((sum, tree) => sum + tree.value[0]!, 0);
    const parts = contributions(one, row).reduce((sum, part) => sum + part, roots);
    expect(parts).toBeCloseTo(mean, 10);
  });

  it("learn what no single feature tells (exclusive or)", () => {
    const examples = table((a, b) => (a > 0.5 === b > 0.5 ? 0 : 2));
    const model = trainOrdinal(names, examples, settings);
    expect(
      error(
        model,
        table((a, b) => (a > 0.5 === b > 0.5 ? 0 : 2)),
      ),
    ).toBeLessThan(0.05);
    const [a = 0, b = 0, noise = 0] = importances(model);
    expect(Math.min(a, b)).toBeGreaterThan(5 * noise);
  });

  it("rise with what lifts the level", () => {
    const model = trainOrdinal(
      names,
      table((a) => Math.floor(3 * a)),
      settings,
    );
    const along = [0.05, 0.25, 0.45, 0.65, 0.85].map((a) => expectedLevel(model, [a, 0.5, 0.5]));
    expect(along).toEqual([...along].sort((x, y) => x - y));
    expect(along.at(-1)! - along[0]!).toBeGreaterThan(1.5);
  });

  it("tell the unknown from any value", () => {
    const random = seeded(9);
    const examples = Array.from({ length: 300 }, (_, i) => {
      const unknown = i % 3 === 0;
      return { features: [unknown ? Number.NaN : random(), 0, 0], level: unknown ? 2 : 0, group: `${i % 20}` };
    });
    const model = trainOrdinal(names, examples, settings);
    expect(medianLevel(model, [Number.NaN, 0, 0])).toBe(2);
    expect(medianLevel(model, [0.001, 0, 0])).toBe(0);
  });

  it("give the same model from the same examples, and survive JSON", () => {
    const examples = table((a, b) => Math.floor(1.5 * (a + b)));
    const model = trainOrdinal(names, examples, settings);
    expect(trainOrdinal(names, examples, settings)).toEqual(model);
    const revived = JSON.parse(JSON.stringify(model)) as OrdinalModel;
    for (const { features } of examples.slice(0, 50))
      expect(expectedLevel(revived, features)).toBe(expectedLevel(model, features));
  });

  it("stop early where there is nothing to learn", () => {
    const random = seeded(3);
    const examples = table(() => Math.floor(3 * random()));
    const trees = trainOrdinal(names, examples, settings).above.map((booster) => booster.trees.length);
    expect(Math.max(...trees)).toBeLessThan(10);
  });

  it("give parts that sum up to the whole", () => {
    const examples = table((a, b) => (a > 0.5 === b > 0.5 ? 0 : 2));
    const booster = boost(
      examples.map((example) => example.features),
      examples.map((example) => example.level > 0),
      settings,
    );
    const roots = booster.base + booster.trees.reduce((sum, tree) => sum + tree.value[0]!, 0);
    for (const { features } of examples.slice(0, 20)) {
      const parts = contributions(booster, features).reduce((sum, part) => sum + part, roots);
      expect(parts).toBeCloseTo(marginOf(booster, features), 9);
    }
    expect(contributionsOf({ features: names, levels: 2, above: [booster] }, [0.9, 0.1, 0.5])).toHaveLength(3);
  });

  it("do with one class only", () => {
    const model = trainOrdinal(
      names,
      table(() => 0),
      settings,
    );
    expect(medianLevel(model, [0.5, 0.5, 0.5])).toBe(0);
  });
});
