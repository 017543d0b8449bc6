import { createEngine } from "@/lib/matching/engine";
import { interval, mean } from "../figures";
import { type Figure, type JudgedTask, JudgedTasks, judgedTasks, missingData } from "../judged-tasks";
import { storyExperts, storyNeeds } from "../story";
import { everydayFigures, mismatchFigures, splits } from "./own-figures";

type Overrides = NonNullable<Parameters<typeof createEngine>[0]>;
const legs: Record<string, Overrides> = {
  "all legs": {},
  "without thesaurus": { thesaurus: 0 },
  "without translations": { translations: 0 },
  "without meaning (word vectors)": { semantic: 0 },
  "without the company of words": { latent: 0 },
  "without seams of words": { seams: false },
  "words alone": { thesaurus: 0, translations: 0, semantic: 0, latent: 0, seams: false },
};
/** The others take minutes a leg, hence only when asked for. */
const quickTasks: readonly JudgedTask[] = ["bdci", "z3", "lr"];

/** What each leg brings: the score with the leg off. Facts stand in no judged set but the story's, which nobody judged: see there. */
export function ablations(isLong: boolean): void {
  const tasks = isLong ? judgedTasks : quickTasks;
  console.log("\nablations: one leg off at a time, the rest as frozen");
  const missing = missingData();
  if (missing) console.log(`  judged tasks skipped: ${missing}`);
  const judged = missing ? null : new JudgedTasks();
  try {
    for (const [name, overrides] of Object.entries(legs)) {
      const own = splits.map((split) => {
        const figures = {
          mismatch: mismatchFigures(split, overrides),
          everyday: everydayFigures(split, overrides).all!,
        };
        return Object.entries(figures)
          .map(([name, { MRR }]) => `${name} ${split} MRR ${mean(MRR).toFixed(3)} ${interval(MRR)}`)
          .join(", ");
      });
      const others = judged ? tasks.map((task) => `${task} ${brief(judged.score(task, overrides)[0]!)}`) : [];
      console.log(`  ${name}: ${[...own, ...others].join(", ")}`);
    }
  } finally {
    judged?.close();
  }
  factsOff();
}

const brief = ({ value, low, high }: Figure) => `${value.toFixed(4)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

/** Only our story has fields and industries; without judgements the change of the lists is all that can be said. */
function factsOff(): void {
  const needs = storyNeeds();
  const [usual, plain] = [{}, { facts: false }].map((overrides) => listsOf(overrides));
  const kept = needs.map(
    (_, i) => plain![i]!.filter((id) => usual![i]!.includes(id)).length / (plain![i]!.length || 1),
  );
  const first = needs.map((_, i) => Number(plain![i]![0] === usual![i]![0]));
  console.log(
    `  without facts (story, ${needs.length} needs, unjudged): ${(100 * mean(kept)).toFixed(0)}% of the ten best stay, ${(100 * mean(first)).toFixed(0)}% of the first`,
  );

  function listsOf(overrides: Overrides): string[][] {
    const engine = createEngine(overrides);
    for (const expert of storyExperts()) engine.setExpert(expert);
    return needs.map((need) => engine.rankExperts(need, { top: 10 }).map(({ id }) => id));
  }
}
