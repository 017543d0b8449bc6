import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@/db/seed/random";
import { createEngine, type ExpertDoc, type MatchingEngine, type NeedDoc } from "@/lib/matching/engine";
import { everydaySet } from "./evaluation-sets";
import { storyExperts, storyNeeds, strangers } from "./story";

const story = storyExperts();
const needs = storyNeeds().filter((_, i) => i % 30 === 0);
const seeded = (numRuns: number) => ({ seed: 20261123, numRuns });

function filled(docs: Iterable<ExpertDoc>): MatchingEngine {
  const engine = createEngine();
  for (const doc of docs) engine.setExpert(doc);
  return engine;
}
const scoresOf = (engine: MatchingEngine, need: NeedDoc, ids: readonly string[]) =>
  engine.scorePairs(need, ids).map(({ score }) => score);
const scoreOf = (engine: MatchingEngine, need: NeedDoc, id: string) => scoresOf(engine, need, [id])[0]!;

describe.skipIf(!story.length)("an unrelated expert", () => {
  const unrelated: ExpertDoc[] = [
    { id: "far-1", bio: "研究元杂剧曲牌的声律与版本流传。", directions: ["元曲格律", "戏曲文献校勘"] },
    { id: "far-2", bio: "Medieval canon law and papal registers.", directions: ["canon law"] },
  ];

  /**
   * One of N + 1 experts moves nothing but rarity, by a share of the order of 1/(N + 1) of it, hence lengths and the weights between words
   * by less; the scale is steepest at 100/0.16 points a share. Points of the order of 10/(N + 1) come of it: two experts change places
   * only where they stood within twice that.
   */
  it.each([
    60,
    story.length,
  ])("moves a score of %i experts by 10/(N + 1) points at most, and no order beyond", (count) => {
    const engine = filled(story.slice(0, count));
    const ids = story.slice(0, count).map(({ id }) => id);
    const bound = 10 / (count + 1);
    for (const need of needs) {
      const before = scoresOf(engine, need, ids);
      for (const far of unrelated) {
        engine.setExpert(far);
        const after = scoresOf(engine, need, ids);
        engine.removeExpert(far.id);
        expect(Math.max(...before.map((score, i) => Math.abs(score - after[i]!)))).toBeLessThan(bound);
        const swapped = before.flatMap((a, i) =>
          before.slice(0, i).flatMap((b, j) => ((a - b) * (after[i]! - after[j]!) < 0 ? [Math.abs(a - b)] : [])),
        );
        expect(Math.max(0, ...swapped)).toBeLessThan(2 * bound);
      }
    }
  });
});

describe.skipIf(!story.length)("one score", () => {
  const engine = filled(story);
  const anyExpert = fc.constantFrom(...(story.length ? story : [{ id: "none" }]));
  const anyNeed = fc.constantFrom(...(needs.length ? needs : [{ id: "none", title: "", problem: "" }]));

  it("does not depend on the order of directions, outputs, equipment, keywords and indicators", () => {
    const turned = anyExpert.chain((doc) =>
      fc.record({
        doc: fc.constant(doc),
        directions: shuffled(doc.directions),
        outputs: shuffled(doc.outputs),
        equipment: shuffled(doc.equipment),
      }),
    );
    const asked = anyNeed.chain((need) =>
      fc.record({
        need: fc.constant(need),
        keywords: shuffled(need.keywords),
        indicators: shuffled(need.indicators),
      }),
    );
    const property = fc.property(turned, asked, ({ doc, ...expertOrder }, { need, ...needOrder }) => {
      const before = scoreOf(engine, need, doc.id);
      engine.setExpert({ ...doc, ...expertOrder });
      expect(scoreOf(engine, { ...need, ...needOrder }, doc.id)).toBe(before);
      engine.setExpert(doc);
    });
    fc.assert(property, seeded(40));
  });

  /** No theorem for any word: a pale one may lengthen a text by more than it answers. A keyword is what the need asks for. */
  it("rises with a keyword of the need that the expert did not say", () => {
    const property = fc.property(anyExpert, anyNeed, (doc, need) => {
      const before = scoreOf(engine, need, doc.id);
      for (const word of need.keywords ?? []) {
        if (JSON.stringify(doc).includes(word)) continue;
        engine.setExpert({ ...doc, directions: [...(doc.directions ?? []), word] });
        const after = scoreOf(engine, need, doc.id);
        if (before > 0) expect(after, `${need.title}: ${word}`).toBeGreaterThan(before);
      }
      engine.setExpert({ ...doc, directions: [...(doc.directions ?? []), need.title] });
      expect(scoreOf(engine, need, doc.id)).toBeGreaterThan(before);
      engine.setExpert(doc);
    });
    fc.assert(property, seeded(40));
  });

  it("is the same whether the index grew by changes or was built at once", () => {
    const pool = story.slice(0, 40);
    const step = fc.record({
      at: fc.nat(pool.length - 1),
      change: fc.constantFrom("set" as const, "remove" as const, "replace" as const),
    });
    const property = fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), (steps) => {
      const grown = createEngine();
      const present = new Map<string, ExpertDoc>();
      for (const { at, change } of steps) {
        const own = pool[at]!;
        const doc = change === "replace" ? { ...pool[(at + 7) % pool.length]!, id: own.id } : own;
        if (change === "remove") {
          expect(grown.removeExpert(own.id)).toBe(present.delete(own.id));
        } else {
          grown.setExpert(doc);
          present.set(own.id, doc);
        }
      }
      const rebuilt = filled(present.values());
      expect(grown.expertCount).toBe(rebuilt.expertCount);
      for (const need of needs.slice(0, 3)) {
        expect(grown.rankExperts(need, { top: 40 })).toEqual(rebuilt.rankExperts(need, { top: 40 }));
      }
    });
    fc.assert(property, seeded(8));
  });

  it("is the same for given pairs as in the full list, also where candidates are chosen first", () => {
    const experts = strangers(1300);
    const many = filled(experts);
    const ids = experts.map(({ id }) => id);
    for (const need of needs) {
      const all = many.scorePairs(need, ids).map(({ expertId: id, score }) => ({ id, score }));
      all.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      expect(many.rankExperts(need, { top: 10 })).toEqual(all.slice(0, 10));
    }
  });

  it("misses hardly anybody among candidates where nobody uses the need's own words", () => {
    const { needs: everyday, experts: answering } = everydaySet("dev");
    const experts = [...answering, ...strangers(6000)];
    const many = filled(experts);
    const ids = experts.map(({ id }) => id);
    let found = 0;
    for (const need of everyday) {
      const ranked = new Set(many.rankExperts(need, { top: 10 }).map(({ id }) => id));
      const all = many.scorePairs(need, ids).sort((a, b) => b.score - a.score);
      found += all.slice(0, 10).filter(({ expertId }) => ranked.has(expertId)).length;
    }
    expect(found / (10 * everyday.length)).toBeGreaterThan(0.993);
  });
});

describe("hostile text", () => {
  const [need, expert] = [needs[0]!, story[0]!];
  const random = seededRandom(9);
  const megabyte = (unit: () => string) =>
    Array.from({ length: 1 << 16 }, () => unit().repeat(8).slice(0, 16)).join("");
  const han = () => String.fromCodePoint(random.int(0x4e00, 0x9fff), random.int(0x4e00, 0x9fff), 0xff0c);

  it.each([
    ["a megabyte of any characters", megabyte(han)],
    ["a megabyte of emoji", megabyte(() => String.fromCodePoint(random.int(0x1f300, 0x1f6ff)))],
    ["a megabyte of controls", megabyte(() => String.fromCodePoint(random.int(0, 31), 0x202e, 0x200b))],
    ["a megabyte of Latin codes", megabyte(() => `${random.int(1, 1e9).toString(36)} `)],
  ])("%s is read in bounded time and changes nothing for others", (_, text) => {
    const engine = filled([expert]);
    const started = process.cpuUsage();
    const hostile = { id: "hostile", bio: text, directions: [text], outputs: [{ title: text, abstract: text }] };
    engine.setExpert(hostile);
    const asked = { id: "hostile", title: text, problem: text, keywords: [text] };
    engine.setNeed(asked);
    engine.rankExperts(asked);
    engine.explain(asked, expert);
    engine.explain(need, hostile);
    engine.explain(asked, hostile);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
    engine.removeExpert("hostile");
    expect(scoreOf(engine, need, expert.id)).toBe(scoreOf(filled([expert]), need, expert.id));
  });

  it("never throws, and scores stay between 0 and 100", () => {
    const engine = filled([expert]);
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ unit: "grapheme", maxLength: 200 }),
    );
    const property = fc.property(text, text, (ours, theirs) => {
      const doc = { id: "odd", bio: theirs, directions: [theirs, ours] };
      engine.setExpert(doc);
      const asked = { id: "odd", title: ours, problem: ours + theirs, keywords: [theirs] };
      for (const { score } of engine.rankExperts(asked)) expect(score > 0 && score <= 100).toBe(true);
      engine.explain(asked, doc);
      engine.similarNeeds(asked);
    });
    fc.assert(property, seeded(60));
  });
});

function shuffled<Item>(items: readonly Item[] = []): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
