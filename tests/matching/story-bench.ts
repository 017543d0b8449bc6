/** The engine on the demo story, to be read: `tsx tests/matching/story-bench.ts [step] [offset]`. */
import { createEngine, type NeedDoc } from "@/lib/matching/engine";
import { storyExperts, storyNeeds } from "./story";

const [step = 20, offset = 0] = process.argv.slice(2).map(Number);
const experts = storyExperts();
const needs = storyNeeds();
const engine = createEngine();
const byId = new Map(experts.map((expert) => [expert.id, expert]));

const timed = <T>(name: string, work: () => T): T => {
  const started = performance.now();
  const result = work();
  console.log(`${name}: ${(performance.now() - started).toFixed(0)} ms`);
  return result;
};
timed(`index ${experts.length} experts, dictionary included`, () => experts.forEach(engine.setExpert));
const lists = timed(`rank ${needs.length} needs × ${experts.length} experts`, () => {
  return needs.map((need) => engine.rankExperts(need, { top: 10 }));
});
timed("explain the ten best of each", () => {
  needs.forEach((need, i) => {
    for (const { id } of lists[i]!) engine.explain(need, byId.get(id)!);
  });
});
timed("needs alike", () => {
  for (const need of needs) engine.setNeed(need);
  const pairs = needs.flatMap((need) => {
    return engine.similarNeeds(need, { top: 1 }).map((like) => ({ need, like }));
  });
  pairs.sort((a, b) => b.like.score - a.like.score);
  const titles = new Map(needs.map((need) => [need.id, need.title]));
  for (const { need, like } of pairs.filter((pair) => pair.need.id < pair.like.id).slice(0, 25)) {
    console.log(`  ${like.score.toFixed(1)} ${need.title} | ${titles.get(like.id)}`);
  }
});
needs.filter((_, i) => i % step === offset).forEach(show);

function show(need: NeedDoc): void {
  console.log(`\n${need.id} ${need.title} · ${need.problem.slice(0, 80)}`);
  for (const { id, score } of engine.rankExperts(need, { top: 3 })) {
    console.log(`  ${score.toFixed(1)} ${id} ${experts.find((expert) => expert.id === id)?.directions?.join("、")}`);
    const { reasons = [], gaps = [] } = engine.explain(need, byId.get(id)!) ?? {};
    for (const { need: ours, expert: theirs, terms, links, share } of reasons) {
      const ties = [...terms, ...links.map((link) => `${link.need} ↔ ${link.expert}`)].join(", ");
      console.log(`      ${(100 * share).toFixed(0)}% 「${ours.text}」 ↔ 「${theirs.text}」 (${ties})`);
    }
    if (gaps.length) console.log(`      gaps: ${gaps.map((gap) => gap.kind).join(", ")}`);
  }
}
