import { type Binned, binned } from "./bins";
import { averaged, type Booster, type BoostSettings, boost, contributions, gains, logistic, marginOf } from "./boost";
import { groupedFolds } from "./random";

/** One judged pair: its features, its level (0 is worst) and the need it belongs to. */
export interface Example {
  features: readonly number[];
  level: number;
  group: string;
}

/**
 * Ordered levels as questions "more than k?", one small booster each (Frank and Hall, "A Simple Approach to Ordinal
 * Classification", ECML 2001). Plain data.
 */
export interface OrdinalModel {
  features: string[];
  levels: number;
  above: Booster[];
}

export interface OrdinalSettings extends BoostSettings {
  levels: number;
  folds: number;
  /** Boosters a question, of different samples, averaged into one: they err apart. */
  bags: number;
}

export const usualSettings: OrdinalSettings = {
  levels: 4,
  trees: 66,
  depth: 4,
  leafWeight: 3,
  ridge: 3,
  shrinkage: 0.08,
  rowShare: 0.7,
  columnShare: 0.5,
  seed: 20261123,
  folds: 5,
  bags: 1,
};

/** Trains on all examples; how many trees, grouped cross-validation decides: whole needs are kept back. */
export function trainOrdinal(
  features: string[],
  examples: readonly Example[],
  settings: OrdinalSettings = usualSettings,
): OrdinalModel {
  const table = examples.map((example) => example.features);
  const groups = examples.map((example) => example.group);
  const data = binned(table);
  const above: Booster[] = [];
  for (let level = 0; level < settings.levels - 1; level++) {
    const answers = examples.map((example) => example.level > level);
    const trees = bestLength(table, data, answers, groups, settings);
    const bags = Array.from({ length: settings.bags }, (_, bag) =>
      boost(table, answers, { ...settings, trees, seed: settings.seed + level + 101 * bag }, { data }),
    );
    above.push(averaged(bags));
  }
  return { features, levels: settings.levels, above };
}

/** The number of trees with the least loss on needs that the trees did not see. */
function bestLength(
  table: readonly (readonly number[])[],
  data: Binned,
  answers: readonly boolean[],
  groups: readonly string[],
  settings: OrdinalSettings,
): number {
  const folds = Math.min(settings.folds, new Set(groups).size);
  if (folds < 2) return settings.trees;
  const foldOf = groupedFolds(groups, folds, settings.seed);
  const losses = new Float64Array(settings.trees);
  for (let fold = 0; fold < folds; fold++) {
    const rows = Int32Array.from(table.keys()).filter((row) => foldOf[row] !== fold);
    boost(table, answers, settings, {
      data,
      rows,
      watch: (round, margins) => {
        for (let row = 0; row < table.length; row++) {
          if (foldOf[row] === fold) losses[round]! += logLoss(margins[row]!, answers[row]!);
        }
      },
    });
  }
  return losses.indexOf(Math.min(...losses)) + 1;
}

function logLoss(margin: number, answer: boolean): number {
  return Math.log1p(Math.exp(answer ? -margin : margin));
}

/** P(level > k) for each k, made to fall. */
export function chancesAbove(model: OrdinalModel, row: readonly number[]): number[] {
  let last = 1;
  return model.above.map((booster) => {
    last = Math.min(last, logistic(marginOf(booster, row)));
    return last;
  });
}

/** Mean of the predicted distribution, 0 … levels − 1: what lists are ordered by. */
export function expectedLevel(model: OrdinalModel, row: readonly number[]): number {
  return chancesAbove(model, row).reduce((sum, chance) => sum + chance, 0);
}

/** Median of the predicted distribution: of all levels the one with the least expected absolute error. */
export function medianLevel(model: OrdinalModel, row: readonly number[]): number {
  return chancesAbove(model, row).filter((chance) => chance > 0.5).length;
}

/** What each feature adds, in log-odds summed over the model's questions. */
export function contributionsOf(model: OrdinalModel, row: readonly number[]): number[] {
  const sums = new Array<number>(row.length).fill(0);
  for (const booster of model.above) {
    contributions(booster, row).forEach((part, feature) => {
      sums[feature]! += part;
    });
  }
  return sums;
}

/** Share (0–1) of all split gains by feature. */
export function importances(model: OrdinalModel): number[] {
  const sums = new Array<number>(model.features.length).fill(0);
  for (const booster of model.above) {
    gains(booster, sums.length).forEach((gain, feature) => {
      sums[feature]! += gain;
    });
  }
  const whole = sums.reduce((sum, gain) => sum + gain, 0) || 1;
  return sums.map((gain) => gain / whole);
}
