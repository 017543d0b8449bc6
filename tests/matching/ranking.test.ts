import { beforeEach, describe, expect, it } from "vitest";
import { createEngine, type ExpertDoc, type MatchingEngine } from "@/lib/matching/engine";
import { castingExpert, coatingExpert, experts, maltWater, needs, peelingDoor, pumpCasting } from "./fixtures";
import { storyExperts, storyNeeds } from "./story";

const storyOfExperts = storyExperts();
const storyOfNeeds = storyNeeds();

function filled(docs: readonly ExpertDoc[]): MatchingEngine {
  const engine = createEngine();
  for (const doc of docs) engine.setExpert(doc);
  for (const doc of needs) engine.setNeed(doc);
  return engine;
}

let engine: MatchingEngine;
beforeEach(() => {
  engine = filled(experts);
});

describe("ranking", () => {
  it("finds the expert of each need, also in other words", () => {
    expect(needs.map((need) => engine.rankExperts(need)[0]?.id)).toEqual(["x-coating", "x-casting", "x-water"]);
  });
  it("leaves out whom it is told to, and keeps to the number asked for", () => {
    const exclude = new Set(["x-coating"]);
    expect(engine.rankExperts(peelingDoor, { exclude }).map((r) => r.id)).not.toContain("x-coating");
    expect(engine.rankExperts(peelingDoor, { top: 1 })).toHaveLength(1);
    expect(engine.rankExperts(peelingDoor, { top: 0 })).toEqual([]);
  });
  it("scores between 0 and 100, and nothing for nothing", () => {
    for (const need of needs) {
      for (const { score } of engine.rankExperts(need)) expect(score > 0 && score < 100).toBe(true);
    }
    expect(engine.rankExperts({ id: "n-empty", title: "", problem: "" })).toEqual([]);
    engine.setExpert({ id: "x-silent", directions: ["№ 7"], outputs: [] });
    for (const need of needs) expect(engine.scorePairs(need, ["x-silent"])[0]!.score).toBe(0);
    expect(engine.scorePairs(peelingDoor, ["nobody"])).toEqual([{ needId: "n-door", expertId: "nobody", score: 0 }]);
  });
  it("rises with a shared word, industry and field", () => {
    const plain = { ...castingExpert, id: "x-new", industries: [], fieldCodes: [] };
    const scoreOf = (doc: ExpertDoc) => {
      engine.setExpert(doc);
      return engine.scorePairs(pumpCasting, ["x-new"])[0]!.score;
    };
    const base = scoreOf(plain);
    expect(scoreOf({ ...plain, directions: [...plain.directions!, "砂眼"] })).toBeGreaterThan(base);
    expect(scoreOf({ ...plain, industries: ["machinery"] })).toBeGreaterThan(base);
    expect(scoreOf({ ...plain, fieldCodes: ["8.4"] })).toBeGreaterThan(scoreOf({ ...plain, fieldCodes: ["8.1"] }));
  });
});

describe("one score everywhere", () => {
  it.skipIf(!storyOfExperts.length)("is the same in full, pair, mirror and explained mode", () => {
    const story = filled(storyOfExperts);
    for (const need of storyOfNeeds) story.setNeed(need);
    for (const need of storyOfNeeds.filter((_, i) => i % 20 === 0)) {
      const ranked = story.rankExperts(need, { top: 1000 });
      const ids = ranked.map((r) => r.id);
      expect(story.scorePairs(need, ids).map((pair) => pair.score)).toEqual(ranked.map((r) => r.score));
      const mirrored = story.rankNeeds(ids[0]!, { top: 1000 }).find((r) => r.id === need.id);
      expect(mirrored?.score).toBe(ranked[0]!.score);
      expect(story.explain(need, storyOfExperts.find(({ id }) => id === ids[0])!)?.score).toBe(ranked[0]!.score);
    }
  });
  it.skipIf(!storyOfExperts.length)("does not depend on how the index came about", () => {
    const straight = filled(storyOfExperts);
    const winding = filled([...storyOfExperts].reverse());
    for (const doc of storyOfExperts.slice(0, 60))
      winding.setExpert({ ...doc, bio: "换一段别的话", directions: ["别的"] });
    for (const doc of storyOfExperts.slice(20, 120)) winding.removeExpert(doc.id);
    for (const doc of storyOfExperts.slice(0, 120)) winding.setExpert(doc);
    expect(winding.expertCount).toBe(straight.expertCount);
    for (const need of storyOfNeeds.filter((_, i) => i % 20 === 0)) {
      expect(winding.rankExperts(need, { top: 50 })).toEqual(straight.rankExperts(need, { top: 50 }));
    }
  });
  it("does not depend on the order of directions, outputs and keywords", () => {
    const turned = { ...coatingExpert, directions: [...coatingExpert.directions!].reverse() };
    const before = engine.scorePairs(peelingDoor, ["x-coating"]);
    engine.setExpert(turned);
    const asked = { ...peelingDoor, keywords: [...peelingDoor.keywords!].reverse() };
    expect(engine.scorePairs(asked, ["x-coating"])).toEqual(before);
  });
});

describe("removing and alike", () => {
  it("forgets experts and needs", () => {
    expect(engine.removeExpert("x-coating")).toBe(true);
    expect(engine.removeExpert("x-coating")).toBe(false);
    expect(engine.rankExperts(peelingDoor).map((r) => r.id)).not.toContain("x-coating");
    expect(engine.removeNeed("n-pump")).toBe(true);
    expect(engine.rankNeeds("x-casting").map((r) => r.id)).not.toContain("n-pump");
    expect(engine.rankNeeds("x-coating")).toEqual([]);
  });
  it("finds the same trouble in other words", () => {
    const again = { id: "n-again", title: "水泵壳体铸件渗漏", problem: "铸铁壳体打压冒汗,热节里有缩松砂眼,报废多。" };
    const [first, second] = engine.similarNeeds(again);
    expect(first?.id).toBe("n-pump");
    expect(first!.score).toBeGreaterThan(2 * (second?.score ?? 0));
    expect(engine.similarNeeds(pumpCasting).map((r) => r.id)).not.toContain("n-pump");
    expect(engine.similarNeeds({ ...maltWater, id: "n-copy" })[0]!.score).toBeGreaterThan(90);
  });
});

describe("hostile texts", () => {
  it.each([
    ["a megabyte", "焊缝裂纹".repeat(250_000)],
    ["a megabyte of one Latin word", "a".repeat(1_000_000)],
    ["emoji and controls", "🔥\u0000\u202e焊\u{1F9EA}缝\uD83D"],
    ["no Chinese at all", "weld cracks in 316L pipes, 0.3mm deep!!!"],
    ["only punctuation", "。,;!?…,,,()[]"],
    ["patterns", "(a+)+$ .* \\ $& $1 __proto__ constructor"],
  ])("%s neither crash nor stall", (_, text) => {
    const started = performance.now();
    const hostile = { id: "x-hostile", directions: [text], outputs: [{ title: text, abstract: text }] };
    engine.setExpert(hostile);
    const need = { id: "n-hostile", title: text, problem: text, keywords: [text] };
    engine.rankExperts(need);
    engine.explain(need, hostile);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
