import type { ReplayFigures } from "@/db/schema";
import { goodLevel } from "./levels";
import { seeded } from "./random";

/** One need replayed: what each pair turned out to be, and how either way of ranking had scored it. */
export type ReplayedNeed = { level: number; before: number; after: number }[];

export interface Comparison {
  needs: number;
  pairs: number;
  before: ReplayFigures;
  after: ReplayFigures;
  /** nDCG after less before, with its 95% interval over needs. */
  difference: number;
  low: number;
  high: number;
}

const draws = 1_000;

/**
 * Two ways of ranking on the same needs. Intervals by drawing whole needs with replacement (Efron's bootstrap, percentiles), paired:
 * the same draw serves both.
 */
export function compare(needs: readonly ReplayedNeed[], seed = 1): Comparison {
  const told = needs.filter((pairs) => new Set(pairs.map((pair) => pair.level)).size > 1);
  const measured = told.map((pairs) => ({
    ndcg: [ndcg(pairs, "before"), ndcg(pairs, "after")] as const,
    auc: [auc(pairs, "before"), auc(pairs, "after")] as const,
  }));
  const random = seeded(seed);
  const sampled = Array.from({ length: draws }, () => {
    const drawn = measured.map(() => measured[Math.floor(random() * measured.length)]!);
    return { ndcg: meanPair(drawn.map((need) => need.ndcg)), auc: meanPair(drawn.map((need) => need.auc)) };
  });
  const whole = { ndcg: meanPair(measured.map((need) => need.ndcg)), auc: meanPair(measured.map((need) => need.auc)) };
  const figures = (side: 0 | 1): ReplayFigures => {
    const [ndcgLow, ndcgHigh] = interval(sampled.map((draw) => draw.ndcg[side]));
    const [aucLow, aucHigh] = interval(sampled.map((draw) => draw.auc[side]));
    return { ndcg: whole.ndcg[side], ndcgLow, ndcgHigh, auc: whole.auc[side], aucLow, aucHigh };
  };
  const [low, high] = interval(sampled.map(({ ndcg }) => ndcg[1] - ndcg[0]));
  return {
    needs: told.length,
    pairs: told.reduce((sum, pairs) => sum + pairs.length, 0),
    before: figures(0),
    after: figures(1),
    difference: whole.ndcg[1] - whole.ndcg[0],
    low,
    high,
  };
}

/** Whether the new way may take over: better by the margin, and surely not worse. */
export function isBetter(comparison: Comparison, margin: number): boolean {
  return comparison.difference >= margin && comparison.low >= 0;
}

type Side = "before" | "after";

/** Discounted gain over the best possible, 0–1, with gain 2^level − 1 (Burges et al., "Learning to Rank using Gradient Descent", 2005). */
export function ndcg(pairs: ReplayedNeed, side: Side): number {
  const gain = (levels: number[]) => levels.reduce((sum, level, at) => sum + (2 ** level - 1) / Math.log2(at + 2), 0);
  const ranked = [...pairs].sort((a, b) => b[side] - a[side]).map((pair) => pair.level);
  const best = gain(pairs.map((pair) => pair.level).sort((a, b) => b - a));
  return best > 0 ? gain(ranked) / best : 1;
}

/** Chance that a good pair stands above one that is not, 0–1; a tie is half. NaN without both kinds. */
export function auc(pairs: ReplayedNeed, side: Side): number {
  let won = 0;
  let met = 0;
  for (const good of pairs) {
    for (const other of pairs) {
      if (good.level < goodLevel || other.level >= goodLevel) continue;
      met++;
      won += good[side] > other[side] ? 1 : good[side] === other[side] ? 0.5 : 0;
    }
  }
  return won / met;
}

function meanPair(values: readonly (readonly [number, number])[]): [number, number] {
  const known = values.filter(([before]) => !Number.isNaN(before));
  const mean = (side: 0 | 1) => known.reduce((sum, value) => sum + value[side], 0) / (known.length || 1);
  return [mean(0), mean(1)];
}

function interval(values: number[]): [number, number] {
  const sorted = values.sort((a, b) => a - b);
  return [sorted[Math.floor(0.025 * sorted.length)] ?? 0, sorted[Math.ceil(0.975 * sorted.length) - 1] ?? 0];
}
