import type { StoredLearned, StoredReplay } from "@/db/schema";
import type { Case, Casebook } from "./cases";
import { learning, modelSettings } from "./config";
import { featureNames } from "./features";
import { applyLesson, type LearnedModel } from "./lesson";
import { goodLevel } from "./levels";
import { contributionsOf, type Example, expectedLevel, importances, trainOrdinal } from "./ordinal";
import { compare, isBetter } from "./replay";

/** What is still missing before anything can be learned; all zero = enough. */
export type Missing = { decisions: number; needs: number; good: number };

export function missingFrom(decisions: readonly { needId: string; level: number }[]): Missing {
  const good = decisions.filter((decision) => decision.level > goodLevel).length;
  return {
    decisions: Math.max(0, learning.leastDecisions - decisions.length),
    needs: Math.max(0, learning.leastNeeds - new Set(decisions.map((decision) => decision.needId)).size),
    good: Math.max(0, learning.leastGood - good),
  };
}

export function isEnough({ decisions, needs, good }: Missing): boolean {
  return decisions + needs + good === 0;
}

export interface Taught {
  learned: LearnedModel;
  summary: StoredLearned[];
  replay: StoredReplay;
  /** Whether it may take over from what is in use. */
  better: boolean;
}

/** In use now, and what it was trained on: those needs must not judge it. */
export type InUse = { learned: LearnedModel; trainedUntil: number };

/**
 * Learns from earlier needs, replays the later ones beside what is in use, and learns once more from all. Null where too few later
 * needs are left for a fair replay.
 */
export function teach(book: Casebook, number: number, inUse: InUse | null): Taught | null {
  const { cases } = book;
  const usual = Math.min(
    Math.floor(cases.length * (1 - learning.replayShare)),
    cases.length - learning.leastReplayNeeds,
  );
  const unseen = inUse ? cases.findIndex((each) => each.since > inUse.trainedUntil) : 0;
  if (unseen < 0) return null;
  const cut = Math.max(usual, unseen);
  if (cases.length - cut < learning.leastReplayNeeds || cut < learning.leastReplayNeeds) return null;
  const tried = learn(book, cases.slice(0, cut), number);
  const replayed = cases.slice(cut).map((each) => replayCase(book, cases.slice(0, cut), each, tried, inUse?.learned));
  const comparison = compare(replayed);
  const examples = book.examples(cases);
  const learned = learn(book, cases, number, examples);
  return {
    learned,
    summary: summarize(learned, examples),
    replay: { ...comparison, against: inUse?.learned.number ?? null, since: new Date(cases[cut]!.since).toISOString() },
    better: isBetter(comparison, learning.margin),
  };
}

function learn(book: Casebook, cases: readonly Case[], number: number, examples = book.examples(cases)): LearnedModel {
  const model = trainOrdinal([...featureNames], examples, modelSettings);
  const usual = examples.reduce((sum, { features }) => sum + expectedLevel(model, features), 0) / examples.length;
  return { number, usual, model };
}

function replayCase(book: Casebook, earlier: readonly Case[], each: Case, tried: LearnedModel, inUse?: LearnedModel) {
  const rows = book.rows(book.memory(earlier), each, each.pairs);
  return each.pairs.map(({ level, score }, i) => ({
    level,
    before: inUse ? applyLesson(inUse, score, rows[i]!).score : score,
    after: applyLesson(tried, score, rows[i]!).score,
  }));
}

/** By share of gains; the direction is the sign of the correlation between a feature and what it contributes. */
function summarize({ model }: LearnedModel, examples: readonly Example[]): StoredLearned[] {
  const effects = examples.map(({ features }) => contributionsOf(model, features));
  return importances(model)
    .map((share, index) => ({
      feature: featureNames[index]!,
      share,
      direction: direction(examples, effects, index),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

function direction(examples: readonly Example[], effects: readonly number[][], index: number): number {
  const points = examples
    .map(({ features }, i) => [features[index]!, effects[i]![index]!] as const)
    .filter(([value]) => !Number.isNaN(value));
  const mean = (side: 0 | 1) => points.reduce((sum, point) => sum + point[side], 0) / (points.length || 1);
  const [middle, level] = [mean(0), mean(1)];
  return Math.sign(points.reduce((sum, [value, effect]) => sum + (value - middle) * (effect - level), 0));
}
