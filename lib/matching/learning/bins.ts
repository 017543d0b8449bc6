/** A table of examples as the trees read it: for each feature the bin of each row, and where bins end. */
export interface Binned {
  rows: number;
  /** By feature: the bin of each row; 0 holds what is not known (NaN). */
  bins: Uint8Array[];
  /** By feature: bin b ≥ 1 holds values ≤ edges[b − 1]; the last bin is open. */
  edges: number[][];
}

const most = 63;

/** Cuts every feature at quantiles into at most 63 bins, so that a split costs one pass however many values there are. */
export function binned(features: readonly (readonly number[])[]): Binned {
  const rows = features.length;
  const width = features[0]?.length ?? 0;
  const bins: Uint8Array[] = [];
  const edges: number[][] = [];
  for (let f = 0; f < width; f++) {
    const cuts = cutsOf(features.map((row) => row[f]!));
    edges.push(cuts);
    bins.push(Uint8Array.from(features, (row) => binOf(row[f]!, cuts)));
  }
  return { rows, bins, edges };
}

function cutsOf(values: number[]): number[] {
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const distinct = [...new Set(known)];
  if (distinct.length <= most) return distinct.slice(0, -1).map((value, i) => (value + distinct[i + 1]!) / 2);
  const cuts = new Set<number>();
  for (let cut = 1; cut < most; cut++) {
    const at = Math.floor((cut * known.length) / most);
    const [below, above] = [known[at - 1]!, known[at]!];
    if (below < above) cuts.add((below + above) / 2);
    else if (above < known.at(-1)!) cuts.add(above);
  }
  return [...cuts].sort((a, b) => a - b);
}

function binOf(value: number, cuts: readonly number[]): number {
  if (Number.isNaN(value)) return 0;
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}
