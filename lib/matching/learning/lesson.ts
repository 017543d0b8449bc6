import type { StoredLesson } from "@/db/schema";
import { learning } from "./config";
import { featureNames } from "./features";
import { contributionsOf, expectedLevel, type OrdinalModel } from "./ordinal";

/** A model as it is stored: the trees, and the level that it takes a pair to have of which it knows nothing. */
export interface LearnedModel {
  number: number;
  usual: number;
  model: OrdinalModel;
}

/** Parts that are told; the rest is small. */
const told = 3;

/**
 * The score after what past decisions teach: the engine's, up to a quarter more or less, as far as the expected level lies above or
 * below the usual one. Never above 100, and never of a pair that the engine left out.
 */
export function applyLesson(
  learned: LearnedModel,
  score: number,
  features: readonly number[],
): { score: number; lesson: StoredLesson } {
  const lead = (expectedLevel(learned.model, features) - learned.usual) / (learned.model.levels - 1);
  const factor = 1 + learning.bound * Math.max(-1, Math.min(1, 2 * lead));
  const moved = Math.max(0, Math.min(100, score * factor));
  const points = round(moved - score);
  return { score: moved, lesson: { model: learned.number, points, parts: partsOf(learned.model, features, points) } };
}

/** The features that did most, with their share of the points that were moved; what pulled the other way has the other sign. */
function partsOf(model: OrdinalModel, features: readonly number[], points: number): StoredLesson["parts"] {
  const effects = contributionsOf(model, features);
  const whole = effects.reduce((sum, effect) => sum + Math.abs(effect), 0) || 1;
  return effects
    .map((effect, index) => ({
      feature: featureNames[index]!,
      points: round((Math.abs(points) * effect) / whole),
    }))
    .filter((part) => part.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, told);
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
