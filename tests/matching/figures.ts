/** What the evaluations report. */
export interface RankedPair {
  score: number;
  right: boolean;
}

export const mean = (values: readonly number[]) =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

/** 95% bootstrap interval of the mean, with a fixed seed. */
export function interval(values: readonly number[]): string {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  const means = Array.from({ length: 1000 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return `[${means[25]?.toFixed(3)}, ${means[974]?.toFixed(3)}]`;
}

/** `ranked` best first; `wanted` counts the right ones that exist, found or not. */
export function averagePrecision(ranked: readonly RankedPair[], wanted: number): number {
  let hits = 0;
  let sum = 0;
  ranked.forEach(({ right }, at) => {
    if (right) sum += ++hits / (at + 1);
  });
  return sum / wanted;
}

export function bestF1(ranked: readonly RankedPair[], wanted: number): { f1: number; score: number } {
  let hits = 0;
  let best = { f1: 0, score: 0 };
  ranked.forEach(({ right, score }, at) => {
    if (right) hits++;
    const f1 = (2 * hits) / (at + 1 + wanted);
    if (f1 > best.f1) best = { f1, score };
  });
  return best;
}
