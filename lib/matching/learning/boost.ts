import { type Binned, binned } from "./bins";
import { seeded } from "./random";
import { growTree, leafValue, step, type Tree, type TreeSettings } from "./tree";

/** Log-odds of "yes" as a sum of small trees. Plain data: it survives JSON. */
export interface Booster {
  /** Log-odds before any tree. */
  base: number;
  trees: Tree[];
}

export interface BoostSettings extends TreeSettings {
  trees: number;
  /** Shares of rows and features that each tree sees. */
  rowShare: number;
  columnShare: number;
  seed: number;
}

/**
 * Gradient boosting of logistic loss (Friedman, "Greedy Function Approximation", Annals of Statistics 2001), with Newton steps and
 * sampling of rows and features. `watch` sees the margins of all rows after every tree, those left out of `rows` too.
 */
export function boost(
  features: readonly (readonly number[])[],
  answers: readonly boolean[],
  settings: BoostSettings,
  options: { rows?: Int32Array; data?: Binned; watch?: (round: number, margins: Float64Array) => void } = {},
): Booster {
  const data = options.data ?? binned(features);
  const rows = options.rows ?? Int32Array.from(features.keys());
  const random = seeded(settings.seed);
  const base = logOdds(answers, rows);
  const margins = new Float64Array(data.rows).fill(base);
  const gradients = new Float64Array(data.rows);
  const hessians = new Float64Array(data.rows);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round++) {
    for (const row of rows) {
      const chance = logistic(margins[row]!);
      gradients[row] = chance - (answers[row] ? 1 : 0);
      hessians[row] = Math.max(chance * (1 - chance), 1e-9);
    }
    const sample = rows.filter(() => random() < settings.rowShare);
    const columns = columnSample(data.bins.length, settings.columnShare, random);
    const tree = growTree(data, gradients, hessians, sample, columns, settings);
    trees.push(tree);
    for (let row = 0; row < data.rows; row++) margins[row]! += leafValue(tree, features[row]!);
    options.watch?.(round, margins);
  }
  return { base, trees };
}

/** Boosters as one whose margin is the mean of theirs: still a sum of trees, so that its parts can be told. */
export function averaged(boosters: readonly Booster[]): Booster {
  const share = 1 / boosters.length;
  return {
    base: share * boosters.reduce((sum, { base }) => sum + base, 0),
    trees: boosters.flatMap(({ trees }) =>
      trees.map((tree) => ({ ...tree, value: tree.value.map((value) => share * value) })),
    ),
  };
}

function columnSample(width: number, share: number, random: () => number): number[] {
  const all = Array.from({ length: width }, (_, column) => column);
  const sample = all.filter(() => random() < share);
  return sample.length > 0 ? sample : all;
}

/** With half an example on either side, so that a certain answer stays finite. */
function logOdds(answers: readonly boolean[], rows: Int32Array): number {
  let yes = 0.5;
  for (const row of rows) yes += answers[row] ? 1 : 0;
  return Math.log(yes / (rows.length + 1 - yes));
}

export function logistic(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}

/** Log-odds for one row. */
export function marginOf(booster: Booster, row: readonly number[]): number {
  let sum = booster.base;
  for (const tree of booster.trees) sum += leafValue(tree, row);
  return sum;
}

/**
 * What each feature adds to the log-odds of one row: along the path of every tree the change of value is the split feature's
 * (Ando Saabas, "Interpreting random forests", 2014). They and the trees' roots and `base` sum up to `marginOf`.
 */
export function contributions(booster: Booster, row: readonly number[]): Float64Array {
  const parts = new Float64Array(row.length);
  for (const tree of booster.trees) {
    for (let node = 0, next = step(tree, 0, row); next >= 0; node = next, next = step(tree, node, row)) {
      parts[tree.feature[node]!]! += tree.value[next]! - tree.value[node]!;
    }
  }
  return parts;
}

/** Sum of split gains by feature. */
export function gains(booster: Booster, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (const tree of booster.trees) {
    tree.feature.forEach((feature, node) => {
      if (feature >= 0) sums[feature]! += tree.gain[node]!;
    });
  }
  return sums;
}
