/**
 * Measures learning from ratings on CCF BDCI 2019, if the data are on this machine: `tsx tests/matching/evaluate-feedback.ts`.
 * The competition's own split: trained on its training pairs, score = 1 / (1 + MAE) on its test pairs. One frozen configuration;
 * the figures are for reading, not for tuning. Titles of test pairs are read (they are the question), their levels are not.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { modelSettings } from "@/lib/matching/learning/config";
import { featureNames } from "@/lib/matching/learning/features";
import {
  expectedLevel,
  importances,
  medianLevel,
  type OrdinalModel,
  type Example as Row,
  trainOrdinal,
  usualSettings,
} from "@/lib/matching/learning/ordinal";
import { groupedFolds, seeded } from "@/lib/matching/learning/random";
import { feedbackFeatures } from "./feedback/feedback-features";
import { engineWidth, type Judged, JudgedPairs, textWidth } from "./feedback/judged-pairs";
import { KernelRidge } from "./feedback/kernel-ridge";
import { ShippedFeatures } from "./feedback/shipped-features";

const folder = join(process.env.EVALUATION_ROOT ?? "/work/shared", "data", "bdci");
type Example = Row & { pair: number };

/**
 * Of the columns of `rowsFor`. The first is what the figure is made with: of the two that read ratings it has fewer features, and does as well in
 * cross-validation on the training pairs. What the texts say is in the regression already; beside it, trees find more noise than news in it.
 */
const variants: Record<string, (column: number) => boolean> = {
  "from ratings": (column) => column >= textWidth,
  "from ratings and texts": () => true,
  "the same without the engine's scores": (column) => column >= engineWidth,
  "from texts": (column) => column < textWidth,
};

/** Ratings are held back from their own features in eighths, twice over. */
const parts = 8;
const rounds = 2;
const settings = { ...usualSettings, bags: 4, folds: 3 };

function evaluate(): void {
  const data = new JudgedPairs(folder);
  const ridge = new KernelRidge(data);
  const train = data.pairs.filter((pair) => !pair.test);
  const test = data.pairs.filter((pair) => pair.test);
  const examples = eighths(train, (rated, held) => rowsFor(data, feedbackFeatures(data, ridge, rated), held));
  const asked = rowsFor(data, feedbackFeatures(data, ridge, train), test);
  console.log(`${train.length} ratings to learn from, ${test.length} to predict, ${data.ofNeed.size} needs`);
  for (const [name, keep] of Object.entries(variants)) report(name, examples, asked, keep);
  asShipped(data, train, test);
  unseenNeeds(data, ridge, train);
}

/** The marketplace's own re-ranker with its own settings, but for the number of levels: small, so that an officer can read what it learned. */
function asShipped(data: JudgedPairs, train: readonly Judged[], test: readonly Judged[]): void {
  const shipped = new ShippedFeatures(data);
  const rows = (rated: readonly Judged[], pairs: readonly Judged[]): Example[] => {
    const features = shipped.of(rated, pairs);
    return pairs.map(({ index, level, need }) => ({ features: features.get(index)!, level, group: need, pair: index }));
  };
  const examples = eighths(train, rows);
  const model = trainOrdinal([...featureNames], examples, { ...modelSettings, levels: usualSettings.levels });
  const errors = missesOf(model, rows(train, test));
  const [low, high] = interval(errors);
  console.log(
    `the marketplace's own re-ranker, as shipped: score ${scoreOf(errors).toFixed(4)} [${low}, ${high}], MAE ${mae(errors).toFixed(4)}`,
  );
}

/** Rows of training pairs from the ratings of the other eighths, so that none sees its own level. */
function eighths(
  train: readonly Judged[],
  rows: (rated: readonly Judged[], held: readonly Judged[]) => Example[],
): Example[] {
  return Array.from({ length: rounds }, (_, round) => {
    const random = seeded(7 + round);
    const part = train.map(() => Math.floor(random() * parts));
    return Array.from({ length: parts }, (_, held) =>
      rows(
        train.filter((_, i) => part[i] !== held),
        train.filter((_, i) => part[i] === held),
      ),
    ).flat();
  }).flat();
}

function rowsFor(data: JudgedPairs, feedback: (pair: Judged) => number[], pairs: readonly Judged[]): Example[] {
  return pairs.map((pair) => ({
    features: [...data.textFeatures(pair), ...feedback(pair)],
    level: pair.level,
    group: pair.need,
    pair: pair.index,
  }));
}

function report(name: string, examples: Example[], asked: Example[], keep: (column: number) => boolean): void {
  const chosen = (row: Example) => ({ ...row, features: row.features.filter((_, column) => keep(column)) });
  const columns = examples[0]!.features.map((_, column) => `f${column}`).filter((_, column) => keep(column));
  const model = trainOrdinal(columns, examples.map(chosen), settings);
  const errors = missesOf(model, asked.map(chosen));
  const [low, high] = interval(errors);
  const trees = model.above.map((booster) => booster.trees.length).join(" + ");
  console.log(
    `${name}: score ${scoreOf(errors).toFixed(4)} [${low}, ${high}], MAE ${mae(errors).toFixed(4)}, ${trees} trees; cross-validated ${crossValidated(examples.map(chosen)).toFixed(4)}, ${cpuSeconds()}`,
  );
  if (name === "from ratings and texts") {
    const most = importances(model)
      .map((share, i) => ({ share, name: columns[i] }))
      .sort((a, b) => b.share - a.share);
    console.log(
      `  most telling: ${most
        .slice(0, 8)
        .map((each) => `${each.name} ${(100 * each.share).toFixed(0)}%`)
        .join(", ")}`,
    );
  }
}

/**
 * Thirds of the training pairs predicted by trees of the other two; what variants and settings are chosen by. Their features were held back by
 * eighths, so those of the trees' rows have seen some of the levels asked for: a little too bright.
 */
function crossValidated(examples: readonly Example[]): number {
  const fold = groupedFolds(
    examples.map(({ pair }) => String(pair)),
    3,
    5,
  );
  const misses = [0, 1, 2].flatMap((held) => {
    const model = trained(examples.filter((_, i) => fold[i] !== held));
    return missesOf(
      model,
      examples.filter((_, i) => fold[i] === held),
    );
  });
  return scoreOf(misses);
}

function trained(examples: readonly Example[]): OrdinalModel {
  return trainOrdinal(
    examples[0]!.features.map((_, column) => `f${column}`),
    examples,
    settings,
  );
}

function missesOf(model: OrdinalModel, asked: readonly Example[]): Miss[] {
  return asked.map(({ features, level, group }) => ({ group, error: Math.abs(medianLevel(model, features) - level) }));
}

const cpuSeconds = () => `${Math.round(process.cpuUsage().user / 1e6)} s of CPU`;

type Miss = { group: string; error: number };
const mae = (misses: readonly Miss[]) => misses.reduce((sum, { error }) => sum + error, 0) / misses.length;
const scoreOf = (misses: readonly Miss[]) => 1 / (1 + mae(misses));

/** 95%, by drawing whole needs. */
function interval(misses: readonly Miss[]): [string, string] {
  const groups = [...Map.groupBy(misses, (miss) => miss.group).values()];
  const random = seeded(11);
  const scores = Array.from({ length: 1000 }, () =>
    scoreOf(groups.flatMap(() => groups[Math.floor(random() * groups.length)]!)),
  ).sort((a, b) => a - b);
  return [scores[25]!.toFixed(3), scores[974]!.toFixed(3)];
}

/** Whole needs kept back: texts and other needs' ratings only. Loss: share of wrongly ordered pairs, weighed by their difference. */
function unseenNeeds(data: JudgedPairs, ridge: KernelRidge, train: readonly Judged[]): void {
  const fold = groupedFolds(
    train.map((pair) => pair.need),
    3,
    3,
  );
  const misses: Miss[] = [];
  let wrong = 0;
  let whole = 0;
  for (let held = 0; held < 3; held++) {
    const rated = train.filter((_, i) => fold[i] !== held);
    const asked = rowsFor(
      data,
      feedbackFeatures(data, ridge, rated),
      train.filter((_, i) => fold[i] === held),
    );
    const model = trained(unseenExamples(data, ridge, rated));
    misses.push(...missesOf(model, asked));
    for (const rows of Map.groupBy(asked, (row) => row.group).values()) {
      const scored = rows.map(({ features, level }) => ({ level, score: expectedLevel(model, features) }));
      for (const a of scored) {
        for (const b of scored) {
          if (a.level <= b.level) continue;
          whole += a.level - b.level;
          wrong += (a.level - b.level) * (a.score < b.score ? 1 : a.score === b.score ? 0.5 : 0);
        }
      }
    }
  }
  console.log(
    `unseen needs (3 folds of needs): score ${scoreOf(misses).toFixed(4)}, loss within a need ${(wrong / whole).toFixed(4)}`,
  );
}

/** As unseen needs are asked about: each quarter of the needs sees the ratings of the others only. */
function unseenExamples(data: JudgedPairs, ridge: KernelRidge, train: readonly Judged[]): Example[] {
  const fold = groupedFolds(
    train.map((pair) => pair.need),
    4,
    9,
  );
  return Array.from({ length: 4 }, (_, held) => {
    const rated = train.filter((_, i) => fold[i] !== held);
    return rowsFor(
      data,
      feedbackFeatures(data, ridge, rated),
      train.filter((_, i) => fold[i] === held),
    );
  }).flat();
}

if (existsSync(folder)) evaluate();
else console.log(`skipped: no evaluation data at ${folder}`);
