import type { Binned } from "./bins";

/**
 * A regression tree as plain arrays, by node; node 0 is the root. `feature` is −1 at a leaf. Left is "not known, or ≤ threshold".
 * Every node keeps its own value, so that a prediction can be told as steps from the root.
 */
export interface Tree {
  feature: number[];
  threshold: number[];
  left: number[];
  right: number[];
  value: number[];
  gain: number[];
}

export interface TreeSettings {
  depth: number;
  /** Least sum of hessians in a leaf. */
  leafWeight: number;
  /** L2 penalty of leaf values. */
  ridge: number;
  /** Multiplies every value. */
  shrinkage: number;
}

type Split = { feature: number; bin: number; gain: number };

/**
 * Grows one tree by second-order splits: gain = G²ₗ/(Hₗ+λ) + G²ᵣ/(Hᵣ+λ) − G²/(H+λ) (Chen and Guestrin, "XGBoost", KDD 2016,
 * equation 7), over histograms. `rows` and `columns` are the sample that this tree may see.
 */
export function growTree(
  data: Binned,
  gradients: Float64Array,
  hessians: Float64Array,
  rows: Int32Array,
  columns: readonly number[],
  settings: TreeSettings,
): Tree {
  const tree: Tree = { feature: [], threshold: [], left: [], right: [], value: [], gain: [] };
  grow(rows, settings.depth);
  return tree;

  function grow(part: Int32Array, depth: number): number {
    let g = 0;
    let h = 0;
    for (const row of part) {
      g += gradients[row]!;
      h += hessians[row]!;
    }
    const node = tree.feature.length;
    tree.feature.push(-1);
    tree.threshold.push(0);
    tree.left.push(-1);
    tree.right.push(-1);
    tree.value.push((-settings.shrinkage * g) / (h + settings.ridge));
    tree.gain.push(0);
    const split = depth > 0 ? bestSplit(data, gradients, hessians, part, columns, settings, g, h) : null;
    if (!split) return node;
    const bins = data.bins[split.feature]!;
    tree.feature[node] = split.feature;
    // Bin 0 alone on the left parts "not known" from all values.
    tree.threshold[node] = split.bin === 0 ? -Number.MAX_VALUE : data.edges[split.feature]![split.bin - 1]!;
    tree.gain[node] = split.gain;
    tree.left[node] = grow(
      part.filter((row) => bins[row]! <= split.bin),
      depth - 1,
    );
    tree.right[node] = grow(
      part.filter((row) => bins[row]! > split.bin),
      depth - 1,
    );
    return node;
  }
}

function bestSplit(
  data: Binned,
  gradients: Float64Array,
  hessians: Float64Array,
  part: Int32Array,
  columns: readonly number[],
  { leafWeight, ridge }: TreeSettings,
  g: number,
  h: number,
): Split | null {
  const whole = (g * g) / (h + ridge);
  let best: Split | null = null;
  for (const feature of columns) {
    const bins = data.bins[feature]!;
    const size = data.edges[feature]!.length + 2;
    const sumG = new Float64Array(size);
    const sumH = new Float64Array(size);
    for (const row of part) {
      sumG[bins[row]!]! += gradients[row]!;
      sumH[bins[row]!]! += hessians[row]!;
    }
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < size - 1; bin++) {
      leftG += sumG[bin]!;
      leftH += sumH[bin]!;
      if (leftH < leafWeight || h - leftH < leafWeight) continue;
      const gain = leftG ** 2 / (leftH + ridge) + (g - leftG) ** 2 / (h - leftH + ridge) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** The next node for a row, or −1 at a leaf. */
export function step(tree: Tree, node: number, row: readonly number[]): number {
  const feature = tree.feature[node]!;
  if (feature < 0) return -1;
  const value = row[feature]!;
  return Number.isNaN(value) || value <= tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
}

export function leafValue(tree: Tree, row: readonly number[]): number {
  let node = 0;
  for (let next = step(tree, 0, row); next >= 0; next = step(tree, node, row)) node = next;
  return tree.value[node]!;
}
