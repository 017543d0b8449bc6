import { createEngine, type ExpertDoc, type NeedDoc } from "@/lib/matching/engine";
import { classifyNeed } from "@/lib/matching/engine/classify";
import { duplicateSet, everydaySet, fieldSet, mismatchSet, type Split } from "../evaluation-sets";
import { averagePrecision, bestF1, interval, mean } from "../figures";

export const splits: readonly Split[] = ["dev", "held"];
const tasks: Record<string, () => void> = { mismatch, everyday, duplicates, fields };

/** Prints the engine's figures on the test sets of our own, the half that may be looked at beside the half that is only scored. */
export function ownFigures(chosen: readonly string[] = Object.keys(tasks)): void {
  console.log("\nour own sets");
  for (const name of chosen) tasks[name]?.();
}

function keyOf(first: string, second: string): string {
  return [first, second].sort().join(" ");
}

function mismatch(): void {
  for (const split of splits) say("mismatch", split, mismatchFigures(split));
}

/** Owners and professors who share no word: reciprocal ranks of the right expert, and whether it is among ten. */
export function mismatchFigures(
  split: Split,
  overrides?: Parameters<typeof createEngine>[0],
): Record<"MRR" | "recall@10", number[]> {
  const { needs, experts, right } = mismatchSet();
  return ranksOf(
    needs.filter((need) => need.split === split),
    experts,
    right,
    overrides,
  );
}

/** The same for what people of all trades type, in one kind of need or all. */
export function everydayFigures(
  split: Split,
  overrides?: Parameters<typeof createEngine>[0],
): Record<string, Record<"MRR" | "recall@10", number[]>> {
  const { needs, experts, right } = everydaySet(split);
  const kinds = Map.groupBy(needs, ({ kind }) => kind);
  return Object.fromEntries(
    [["all", needs] as const, ...kinds].map(([kind, some]) => [kind, ranksOf(some, experts, right, overrides)]),
  );
}

function ranksOf(
  needs: readonly NeedDoc[],
  experts: readonly ExpertDoc[],
  right: ReadonlyMap<string, string>,
  overrides?: Parameters<typeof createEngine>[0],
) {
  const engine = createEngine(overrides);
  for (const expert of experts) engine.setExpert(expert);
  const ranks = needs.map((need) =>
    engine.rankExperts(need, { top: experts.length }).findIndex(({ id }) => id === right.get(need.id)),
  );
  return {
    MRR: ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1))),
    "recall@10": ranks.map((rank) => Number(rank >= 0 && rank < 10)),
  };
}

function everyday(): void {
  for (const split of splits) {
    for (const [kind, figures] of Object.entries(everydayFigures(split))) say(`everyday, ${kind},`, split, figures);
  }
}

function duplicates(): void {
  const { needs, pairs } = duplicateSet();
  const engine = createEngine();
  for (const need of needs) engine.setNeed(need);
  const same = new Set(pairs.filter((pair) => pair.same).map(({ first, second }) => keyOf(first, second)));
  const split = new Map(needs.map((need) => [need.id, need.split]));
  const scores = new Map<string, number>();
  for (const need of needs) {
    for (const { id, score } of engine.similarNeeds(need, { top: 50 })) scores.set(keyOf(need.id, id), score);
  }
  for (const part of splits) {
    const own = [...scores].filter(([key]) => key.split(" ").every((id) => split.get(id) === part));
    const ranked = own.map(([key, score]) => ({ score, right: same.has(key) })).sort((a, b) => b.score - a.score);
    const wanted = pairs.filter((pair) => pair.same && pair.split === part).length;
    const hard = pairs.filter((pair) => !pair.same && pair.split === part);
    const flagged = ranked.filter(({ score }) => score >= 45);
    const hit = flagged.filter(({ right }) => right).length;
    const f1 = bestF1(ranked, wanted);
    console.log(
      `  duplicates ${part}: average precision ${averagePrecision(ranked, wanted).toFixed(3)}, best F1 ${f1.f1.toFixed(3)} at ${f1.score.toFixed(1)}, ` +
        `from 45: precision ${(hit / (flagged.length || 1)).toFixed(3)} recall ${(hit / wanted).toFixed(3)}, ` +
        `hard negatives from 45: ${hard.filter(({ first, second }) => (scores.get(keyOf(first, second)) ?? 0) >= 45).length} of ${hard.length}`,
    );
  }
}

function fields(): void {
  for (const split of splits) {
    const rows = fieldSet()
      .filter((need) => need.split === split)
      .map((need) => ({ ...classifyNeed({ title: need.title, problem: need.problem }), field: need.field }));
    const isRight = ({ guesses, field }: (typeof rows)[number]) => guesses[0]?.level2 === field;
    const sure = rows.filter((row) => !row.unsure);
    say("fields", split, {
      "top 1": rows.map((row) => Number(isRight(row))),
      "top 3": rows.map(({ guesses, field }) => Number(guesses.some((guess) => guess.level2 === field))),
      "level 1": rows.map(({ guesses, field }) => Number(guesses[0]?.level1 === field.split(".")[0])),
      "top 1 when sure": sure.map((row) => Number(isRight(row))),
      "sure at all": rows.map((row) => Number(!row.unsure)),
    });
    const off = sure.map((row) => (row.guesses[0]?.confidence ?? 0) - Number(isRight(row)));
    console.log(`  fields ${split}: confidence minus accuracy, when sure ${mean(off).toFixed(3)}`);
  }
}

function say(task: string, split: Split, figures: Record<string, number[]>): void {
  const texts = Object.entries(figures).map(
    ([name, values]) => `${name} ${mean(values).toFixed(3)} ${interval(values)}`,
  );
  console.log(`  ${task} ${split} (${Object.values(figures)[0]?.length}): ${texts.join(", ")}`);
}
