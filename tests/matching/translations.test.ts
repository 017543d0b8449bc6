import { describe, expect, it } from "vitest";
import { createEngine, type ExpertDoc, type NeedDoc } from "@/lib/matching/engine";
import { translations } from "@/lib/matching/engine/semantics/translations";
import { wordVectors } from "@/lib/matching/engine/semantics/word-vectors";

const experts: ExpertDoc[] = [
  { id: "orchards", directions: ["果园机械"], outputs: [{ title: "葡萄采摘装置" }, { title: "果园喷药路径规划" }] },
  { id: "ceramics", directions: ["陶瓷烧结"], outputs: [{ title: "氧化铝坯体致密化" }] },
  {
    id: "english",
    outputs: [{ title: "The line of the machine before the shift" }, { title: "Machine shift planning" }],
  },
];
const need: NeedDoc = {
  id: "n",
  title: "Grapes in our orchard are picked too slowly",
  problem: "The machine stops, we need another machine that spares the vine",
};

function engineWith(overrides?: Parameters<typeof createEngine>[0]) {
  const engine = createEngine({ thesaurus: 0, semantic: 0, latent: 0, ...overrides });
  for (const expert of experts) engine.setExpert(expert);
  return engine;
}

describe("a need in English", () => {
  it("finds the expert who writes Chinese, before one who shares a word of every trade", () => {
    expect(engineWith().rankExperts(need)[0]?.id).toBe("orchards");
    expect(
      engineWith({ translations: 0 })
        .rankExperts(need)
        .map(({ id }) => id),
    ).toEqual(["english"]);
  });
  it("says by which words", () => {
    const reasons = engineWith().explain(need, experts[0]!)?.reasons ?? [];
    const links = reasons.flatMap((reason) => reason.links);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(need.title + need.problem).toContain(link.need);
      expect(JSON.stringify(experts[0])).toContain(link.expert);
    }
  });
  it("is translated as far as it is in English", () => {
    const mixed: NeedDoc = { id: "n", title: "果园的orchard灯不亮", problem: "灯具寿命太短,换了三个厂家的电源还是坏" };
    const gained = (doc: NeedDoc) => {
      const score = (engine: ReturnType<typeof engineWith>) => engine.scorePairs(doc, ["orchards"])[0]!.score;
      return score(engineWith()) - score(engineWith({ translations: 0 }));
    };
    expect(gained(mixed)).toBeLessThan(0.2 * gained({ id: "n", title: "orchard lamps fail", problem: "" }));
  });
});

describe("the table of translations", () => {
  it("has Chinese words for common English ones and none for Chinese", () => {
    const of = (word: string) => translations().of(wordVectors().row(word));
    expect(of("weld")).toContain("焊接");
    expect(of("orchard")).toContain("果园");
    expect(of("焊接")).toEqual([]);
    expect(of("qzxv")).toEqual([]);
    expect(of("leak").length).toBeLessThanOrEqual(3);
  });
});
