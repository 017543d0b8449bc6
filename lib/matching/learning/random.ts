/** Numbers in [0, 1) that depend on the seed alone (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A copy in random order (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** Splits groups (not rows) into folds of about equal numbers of rows; gives the fold of each row. */
export function groupedFolds(groups: readonly string[], folds: number, seed: number): Int32Array {
  const rowsOf = new Map<string, number>();
  for (const group of groups) rowsOf.set(group, (rowsOf.get(group) ?? 0) + 1);
  const order = shuffled([...rowsOf.keys()].sort(), seeded(seed));
  const sizes = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const group of order) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    foldOf.set(group, smallest);
    sizes[smallest]! += rowsOf.get(group)!;
  }
  return Int32Array.from(groups, (group) => foldOf.get(group)!);
}
