import { describe, expect, it } from "vitest";
import { createEngine, type ExpertDoc, gapsBetween, type MatchingEngine, type NeedDoc } from "@/lib/matching/engine";
import {
  castingExpert,
  coatingExpert,
  experts,
  maltWater,
  needs,
  peelingDoor,
  pumpCasting,
  waterExpert,
} from "./fixtures";
import { expertText, needText, withoutExpertQuote, withoutNeedQuote } from "./quoted-texts";
import { storyExperts, storyNeeds } from "./story";

function filled(docs: readonly ExpertDoc[]): MatchingEngine {
  const engine = createEngine();
  for (const doc of docs) engine.setExpert(doc);
  return engine;
}

/** All that must hold of every explanation. Returns how many reasons it saw. */
function examine(engine: MatchingEngine, need: NeedDoc, expert: ExpertDoc): number {
  const { score, reasons } = engine.explain(need, expert)!;
  expect(reasons.length).toBeLessThanOrEqual(3);
  expect(new Set(reasons.map((r) => r.need.text)).size).toBe(reasons.length);
  expect(new Set(reasons.map((r) => r.expert.text)).size).toBe(reasons.length);
  for (const reason of reasons) {
    for (const text of [reason.need.text, reason.expert.text]) {
      expect(text.length).toBeGreaterThanOrEqual(4);
      expect(text.length).toBeLessThanOrEqual(60);
    }
    expect(needText(need, reason.need)).toContain(reason.need.text);
    expect(expertText(expert, reason.expert)).toContain(reason.expert.text);
    expect(reason.terms.length + reason.links.length).toBeGreaterThan(0);
    expect(reason.share > 0 && reason.share <= 1).toBe(true);
    const less = engine.scorePairs(withoutNeedQuote(need, reason.need), [expert.id])[0]!.score;
    expect(less, `${need.id} ${expert.id} without ${reason.need.text}`).toBeLessThan(score);
    engine.setExpert(withoutExpertQuote(expert, reason.expert));
    const fewer = engine.scorePairs(need, [expert.id])[0]!.score;
    engine.setExpert(expert);
    expect(fewer, `${need.id} ${expert.id} without ${reason.expert.text}`).toBeLessThan(score);
  }
  return reasons.length;
}

describe("reasons", () => {
  it("hold what they promise on the small set", () => {
    const engine = filled(experts);
    for (const need of needs) for (const expert of experts) examine(engine, need, expert);
  });
  const story = storyExperts();
  it.skipIf(!story.length)("hold what they promise on the story, and are rarely missing", () => {
    const engine = filled(story);
    const byId = new Map(story.map((doc) => [doc.id, doc]));
    let asked = 0;
    let unexplained = 0;
    for (const need of storyNeeds().filter((_, i) => i % 5 === 0)) {
      for (const { id } of engine.rankExperts(need, { top: 5 })) {
        asked++;
        if (examine(engine, need, byId.get(id)!) === 0) unexplained++;
      }
    }
    expect(unexplained / asked).toBeLessThan(0.05);
  });
  it("hold for long English clauses", () => {
    const long =
      "severe delamination of powder coatings on galvanised steel door panels after one winter of humid outdoor storage near the coast";
    const expert = { id: "x-en", outputs: [{ title: "Adhesion loss", abstract: `We study ${long} and its remedies` }] };
    const engine = filled([...experts, expert]);
    expect(examine(engine, { id: "n-en", title: "Delamination", problem: long }, expert)).toBeGreaterThan(0);
  });
  it("show everyday beside academic words", () => {
    // Said once: of what is said three times no place would be missed.
    const once = { id: "n", title: peelingDoor.title, problem: "304的门框没事,冷轧板的都不行。" };
    const { reasons } = filled(experts).explain(once, coatingExpert)!;
    const links = reasons.flatMap((reason) => reason.links);
    expect(links.some((link) => link.need === "起皮" && link.expert.includes("附着力"))).toBe(true);
  });
  it("are none where nothing is shared, and null for nobody", () => {
    const engine = filled(experts);
    expect(engine.explain({ id: "n", title: "企业融资", problem: "" }, waterExpert)?.reasons).toEqual([]);
    expect(engine.explain(peelingDoor, { id: "nobody" })).toBeNull();
  });
});

describe("gaps", () => {
  it("name what does not fit", () => {
    expect(gapsBetween(pumpCasting, castingExpert)).toEqual([
      { kind: "cooperation", params: { asked: ["transfer"], offered: ["consulting"] } },
      { kind: "stage", params: { asked: "pilot", best: "lab" } },
      { kind: "capacity", params: { capacity: 1, load: 1 } },
    ]);
    expect(gapsBetween(maltWater, coatingExpert).map((gap) => gap.kind)).toEqual(["industry", "field"]);
  });
  it("hold silence against nobody", () => {
    expect(gapsBetween(peelingDoor, coatingExpert)).toEqual([]);
    expect(gapsBetween({ id: "n", title: "", problem: "" }, waterExpert)).toEqual([]);
    expect(gapsBetween(peelingDoor, { id: "x" })).toEqual([]);
  });
  it("judge the stage by the outputs that the match rests on", () => {
    const outputs = [...castingExpert.outputs!, { title: "无关的量产设备", stage: "scaled" as const }];
    const expert = { ...castingExpert, outputs };
    const kinds = filled([expert, coatingExpert])
      .explain(pumpCasting, expert)!
      .gaps.map((gap) => gap.kind);
    expect(kinds).toContain("stage");
  });
});
