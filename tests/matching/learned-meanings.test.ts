import { describe, expect, it } from "vitest";
import type { ExpertDoc, NeedDoc } from "@/lib/matching/engine";
import { classifyNeed } from "@/lib/matching/engine/classify";
import { semanticWeight, silence } from "@/lib/matching/engine/config";
import { ExpertIndex } from "@/lib/matching/engine/expert-index";
import { fields } from "@/lib/matching/engine/fields";
import { FieldMeanings } from "@/lib/matching/engine/fields/field-meanings";
import { Lexicon } from "@/lib/matching/engine/lexicon";
import { createNeedIndex } from "@/lib/matching/engine/need-index";
import { askOf } from "@/lib/matching/engine/question";
import { wordVectors } from "@/lib/matching/engine/semantics/word-vectors";
import { sharedReader } from "@/lib/matching/engine/shared-tokenizer";
import { usualTuning } from "@/lib/matching/engine/tuning";
import { Vocabulary } from "@/lib/matching/engine/vocabulary";

const vectors = wordVectors();
const row = (word: string) => {
  const found = vectors.row(word);
  expect(found, word).toBeGreaterThanOrEqual(0);
  return found;
};

/** Words alone, without what the thesaurus and the dictionary would bring. */
function indexOf(experts: readonly ExpertDoc[]) {
  const lexicon = new Lexicon(sharedReader(), new Vocabulary());
  const tuning = { ...usualTuning, thesaurus: 0, translations: 0 };
  const index = new ExpertIndex(lexicon, tuning);
  for (const expert of experts) index.set(expert);
  return { index, hear: (need: NeedDoc) => index.hear(askOf(need, lexicon, tuning)) };
}

describe("the vectors that ship", () => {
  it("know the owner's words beside the professor's", () => {
    const pairs = [
      ["嗡嗡", "噪声"],
      ["发霉", "真菌"],
      ["路灯", "照明"],
      ["生锈", "腐蚀"],
      ["漏水", "密封"],
      ["拉肚子", "腹泻"],
    ] as const;
    const right = pairs.map(([said, written]) => vectors.cosine(row(said), row(written)));
    const wrong = pairs.map(([said], i) => vectors.cosine(row(said), row(pairs[(i + 1) % pairs.length]![1])));
    right.forEach((cosine, i) => void expect(cosine, pairs[i]!.join()).toBeGreaterThan(wrong[i]! + 0.2));
  });

  it("weigh a word of every trade less than one of its own", () => {
    for (const [pale, telling] of [
      ["机器", "钻井"],
      ["出来", "孢子"],
      ["系统", "船舶"],
    ] as const) {
      expect(vectors.weight(row(pale))).toBeLessThan(0.7 * vectors.weight(row(telling)));
    }
  });
});

describe("likeness in meaning", () => {
  const others: ExpertDoc[] = [
    { id: "pigs", outputs: [{ title: "仔猪腹泻与肠道菌群" }] },
    { id: "roads", outputs: [{ title: "沥青路面抗滑" }] },
  ];

  it("between a need and an expert is theirs alone, whoever else is there", () => {
    const coatings = { id: "coatings", outputs: [{ title: "有机涂层附着力失效" }] };
    const need = { id: "n", title: "门板的油漆起皮", problem: "" };
    const [few, many] = [[], others].map((beside) => {
      const { index, hear } = indexOf([coatings, ...beside]);
      return index.shares(hear(need), coatings.id)!.semantic;
    });
    expect(few).toBeGreaterThan(0.02);
    expect(many).toBeCloseTo(few!, 4);
  });

  it("tells neighbours within one discipline apart, where English papers use other words", () => {
    const pairs = [
      ["policy gradients when rewards are sparse", "Exploration in deep reinforcement learning"],
      ["why overparameterized networks still generalize", "Rademacher complexity and margin bounds"],
      ["labels given by many paid strangers disagree", "Crowdsourcing and annotator aggregation"],
      ["pronouns that point to earlier mentions", "Coreference resolution and anaphora"],
      ["summaries that invent facts", "Abstractive text generation and faithfulness"],
      ["sentences into trees by head words", "Dependency parsing and treebanks"],
      ["small perturbations that fool a classifier", "Adversarial robustness and certified defenses"],
      ["sampling a posterior that cannot be normalized", "Hamiltonian Monte Carlo and variational inference"],
      ["friends and followers as nodes and edges", "Community detection and link prediction in graphs"],
      ["bids, incentives and truthful sellers", "Mechanism design and auctions"],
      ["boxes around every pedestrian in a video", "Object detection and tracking"],
      ["voices of two people talking at once", "Speech separation and speaker diarization"],
      ["answers found in a long article", "Reading comprehension and question answering"],
      ["pictures drawn from a written caption", "Text-to-image diffusion and generative models"],
      ["treatment effects without a trial", "Causal inference from observational studies"],
      ["columns of a matrix that were never seen", "Low-rank completion and collaborative filtering"],
    ] as const;
    const { index, hear } = indexOf(pairs.map(([, title], i) => ({ id: `${i}`, outputs: [{ title }] })));
    const right = pairs.filter(([title], i) => {
      const asked = hear({ id: "n", title, problem: "" });
      const likeness = pairs.map((_, k) => index.shares(asked, `${k}`)!.semantic);
      return Math.max(...likeness) === likeness[i];
    });
    // Vectors that had not learned from papers got ten.
    expect(right.length).toBeGreaterThanOrEqual(13);
  });

  it("is hardly moved by words of every trade", () => {
    const { index, hear } = indexOf([{ id: "pigs", outputs: [{ title: "仔猪腹泻" }] }]);
    const [bare, pale, telling] = ["仔猪拉稀", "仔猪拉稀 机器 出来 系统", "仔猪拉稀 船舶 钻井 孢子"].map(
      (title) => index.shares(hear({ id: "n", title, problem: "" }), "pigs")!.semantic,
    );
    expect(bare! - pale!).toBeLessThan(0.5 * (bare! - telling!));
  });

  it("counts more while nobody uses the need's own words, and never so that using one of them costs", () => {
    const need = { id: "n", title: "门板掉皮", problem: "" };
    const coatings = { id: "coatings", outputs: [{ title: "有机涂层附着力失效" }] };
    const doors = { id: "doors", outputs: [{ title: "门板掉皮" }] };
    const { index, hear } = indexOf([coatings, ...others]);
    const silent = hear(need);
    const answered = { ...silent, answered: { ...silent.answered, best: silence.until } };
    expect(silent.answered.best).toBe(0);
    const [more, less] = [silent, answered].map((asked) => index.shares(asked, coatings.id)!.semantic);
    expect(less).toBeGreaterThan(0);
    expect(more! / less!).toBeCloseTo(1 + silence.meaning, 6);
    index.set(doors);
    expect(hear(need).answered).toMatchObject({ by: doors.id, others: 0 });
    expect(hear(need).answered.best).toBeGreaterThan(silence.until);
    expect((silence.meaning * semanticWeight) / silence.until).toBeLessThanOrEqual(1);
  });
});

describe("what else is asked of meanings", () => {
  it("needs that share neither word nor thesaurus group are alike where they mean the same", () => {
    const index = createNeedIndex();
    index.set({ id: "cn", title: "养老院老人夜里走失", problem: "" });
    index.set({ id: "en", title: "residents of the nursing home get lost at night", problem: "" });
    index.set({ id: "other", title: "bolts of the tower crane break", problem: "" });
    const alike = index.likeness("cn", "en");
    expect(alike).toBeGreaterThan(15);
    expect(alike).toBeGreaterThan(3 * index.likeness("cn", "other"));
    expect(index.around("cn")[0]).toEqual({ id: "en", score: alike });
  });

  it("fields are near what they are about, by words that they do not list", () => {
    const meanings = new FieldMeanings(fields);
    const likeness = (text: string) => meanings.likeness([{ field: "title", index: 0, text, weight: 1 }]);
    for (const [title, code] of [
      ["胃镜", "2.5"],
      ["虾苗", "2.7"],
      ["挂面断条", "2.6"],
      ["骨科钢板", "4.4"],
    ] as const) {
      const cosines = likeness(title);
      expect(fields[cosines.indexOf(Math.max(...cosines))]!.code, title).toBe(code);
    }
    // No field lists a word of it.
    expect(classifyNeed({ title: "胃镜", problem: "" }).guesses[0]?.level2).toBe("2.5");
    expect(likeness("😀 12345").every((cosine) => cosine === 0)).toBe(true);
  });
});
