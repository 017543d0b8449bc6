import { createEngine, type NeedDoc } from "@/lib/matching/engine";
import type { StoryExpert } from "./read-story";
import type { Telling, ToldNeed } from "./telling";

/** Who would be asked about a need: the engine's best experts, so that the story's contacts make sense. */
export function expertFinder(telling: Telling) {
  const engine = createEngine();
  for (const expert of telling.story.experts) {
    engine.setExpert({ id: expert.key, ...expert, fieldCodes: expert.fields });
  }
  const byKey = new Map(telling.story.experts.map((expert) => [expert.key, expert]));
  return (need: ToldNeed, count: number): StoryExpert[] => {
    const doc: NeedDoc = {
      id: need.key,
      title: need.title,
      problem: need.problem,
      keywords: need.keywords,
      fieldCode: need.field,
      indicators: need.indicators,
      expected: need.expected,
    };
    return engine.rankExperts(doc, { top: count }).flatMap((ranked) => byKey.get(ranked.id) ?? []);
  };
}
