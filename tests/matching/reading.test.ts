import { availableParallelism } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createEngine, createExpertReader, type ExpertDoc, type MatchingEngine } from "@/lib/matching/engine";
import { SecondReader } from "@/lib/matching/reading/second-reader";
import { setExperts } from "@/lib/matching/reading/set-experts";
import { storyNeeds, strangers } from "./story";

const needs = storyNeeds().filter((_, i) => i % 40 === 0);
const experts = needs.length > 0 ? strangers(5_000) : [];

/** Latin words, codes and characters that no dictionary has are terms by name. */
const named: ExpertDoc = { id: "named", bio: "铌镓㗊合金 alloy 17-4PH 06Cr19Ni10", outputs: [{ title: "𠮷野法" }] };

function oneByOne(docs: Iterable<ExpertDoc>): MatchingEngine {
  const engine = createEngine();
  for (const doc of docs) engine.setExpert(doc);
  return engine;
}

const answers = (engine: MatchingEngine) =>
  needs.map((need) => engine.rankExperts(need, { top: 20 }).map(({ id, score }) => [id, score.toFixed(9)]));

describe.skipIf(needs.length === 0)("experts that were read elsewhere", () => {
  const docs = [...experts.slice(0, 300), named];

  it("score as those that the index reads itself, to the last digit, also where both add to one index", () => {
    const engine = createEngine();
    const read = createExpertReader();
    const takeIn = engine.fromReader();
    // Numbers of terms that the other reader does not have.
    for (const doc of docs.slice(200)) engine.setExpert(doc);
    for (const start of [0, 40, 120]) {
      const list = docs.slice(start, { 0: 40, 40: 120, 120: 200 }[start]);
      takeIn(list, structuredClone(read(list)));
    }
    expect(engine.expertCount).toBe(docs.length);
    const expected = oneByOne(docs);
    expect(answers(engine)).toEqual(answers(expected));
    // Reasons walk along a document's terms, which ascend by the index's own numbers.
    for (const need of needs) {
      const [best] = engine.rankExperts(need, { top: 1 });
      const doc = docs.find(({ id }) => id === best!.id)!;
      expect(engine.explain(need, doc)).toEqual(expected.explain(need, doc));
    }
    const asked = { id: "q", title: "17-4PH alloy 㗊 𠮷", problem: "" };
    const score = engine.scorePairs(asked, ["named"])[0]!.score;
    expect(score).toBeGreaterThan(10);
    expect(score).toBeCloseTo(expected.scorePairs(asked, ["named"])[0]!.score, 9);
  });

  it("replace what the index knew of them", () => {
    const engine = oneByOne(docs.map((doc) => ({ ...doc, directions: ["元曲格律"] })));
    engine.fromReader()(docs, createExpertReader()(docs));
    expect(answers(engine)).toEqual(answers(oneByOne(docs)));
  });

  it.skipIf(availableParallelism() < 2)("come from a second process, whose end in the middle loses none", async () => {
    const engine = createEngine();
    const second = SecondReader.start(engine)!;
    for (let start = 0; start < 200; start += 50) await second.read(docs.slice(start, start + 50));
    await second.done();
    expect(second.hasFailed).toBe(false);
    for (let start = 200; start < 250; start += 10) await second.read(docs.slice(start, start + 10));
    process.kill(second.pid!, "SIGKILL");
    while (!second.hasFailed) await pause(10);
    await second.read(docs.slice(250));
    await second.done();
    second.stop();
    expect(engine.expertCount).toBe(docs.length);
    expect(answers(engine)).toEqual(answers(oneByOne(docs)));
  });

  it("of some thousands are set as one by one", async () => {
    const engine = createEngine();
    await setExperts(engine, experts);
    expect(engine.expertCount).toBe(experts.length);
    expect(answers(engine)).toEqual(answers(oneByOne(experts)));
  }, 120_000);
});
