import { describe, expect, it } from "vitest";
import { createEngine, type ExpertDoc, type MatchingEngine, type NeedDoc, type RowFit } from "@/lib/matching/engine";
import { normalize } from "@/lib/matching/engine/normalize";
import { paleWords } from "@/lib/matching/engine/stop-words";
import { groups } from "@/lib/matching/engine/thesaurus";
import { castingExpert, coatingExpert, experts, peelingDoor, pumpCasting, waterExpert } from "./fixtures";
import { expertText, withoutExpertQuote } from "./quoted-texts";
import { storyExperts, storyNeeds } from "./story";

function filled(docs: readonly ExpertDoc[]): MatchingEngine {
  const engine = createEngine();
  for (const doc of docs) engine.setExpert(doc);
  return engine;
}
const rowsOf = (need: NeedDoc, expert: ExpertDoc, others: readonly ExpertDoc[] = experts): RowFit[] =>
  filled([...others, expert]).explain(need, expert)!.rows;
const withRows = (need: NeedDoc, ...indicators: NonNullable<NeedDoc["indicators"]>): NeedDoc => ({
  ...need,
  indicators,
});

/** All that must hold of every covered row. Returns how many it saw. */
function examine(engine: MatchingEngine, need: NeedDoc, expert: ExpertDoc): number {
  const { score, rows } = engine.explain(need, expert)!;
  expect(rows.map((row) => row.index)).toEqual((need.indicators ?? []).map((_, index) => index));
  const covered = rows.filter((row) => row.answer !== null);
  for (const { index, answer } of covered) {
    const row = need.indicators![index]!;
    const { quote, terms, links } = answer!;
    const said = normalize(quote.text);
    const asked = normalize(`${row.name} ${row.target ?? ""}${row.unit ?? ""}`);
    expect(expertText(expert, quote)).toContain(quote.text);
    expect(terms.length + links.length).toBeGreaterThan(0);
    expect(links.length > 0 || terms.some((term) => !paleWords.has(term))).toBe(true);
    for (const term of terms) {
      expect(asked, `${row.name}: ${term}`).toContain(normalize(term));
      // English words are shared by their stem, materials by any of their names.
      if (/^\p{Script=Han}+$/u.test(term)) expect(said, `${row.name}: ${term}`).toContain(normalize(term));
    }
    for (const link of links) {
      for (const part of link.need.split("…")) expect(asked).toContain(normalize(part));
      for (const part of link.expert.split("…")) expect(said).toContain(normalize(part));
    }
    engine.setExpert(withoutExpertQuote(expert, quote));
    const less = engine.scorePairs(need, [expert.id])[0]!.score;
    engine.setExpert(expert);
    expect(less, `${need.id} ${expert.id} without ${quote.text}`).toBeLessThan(score);
  }
  return covered.length;
}

describe("a covered row", () => {
  const story = storyExperts();
  it.skipIf(!story.length)(
    "is tied in both texts, and the score would miss its quote, all over the story",
    () => {
      const engine = filled(story);
      const byId = new Map(story.map((doc) => [doc.id, doc]));
      const first: number[] = [];
      for (const need of storyNeeds().filter((_, i) => i % 12 === 0)) {
        const ranked = engine.rankExperts(need, { top: 3 });
        for (const [rank, { id }] of ranked.entries()) {
          const covered = examine(engine, need, byId.get(id)!);
          if (rank === 0) first.push(covered);
        }
      }
      // Some of the best experts cover something, and no rule of thumb ticks everything.
      const some = first.filter((count) => count > 0).length / first.length;
      expect(some).toBeGreaterThan(0.25);
      expect(some).toBeLessThan(0.9);
    },
    120_000,
  );

  it("quotes the expert's words for the row's name, and nobody else's expert covers it", () => {
    expect(rowsOf(peelingDoor, coatingExpert)[0]?.answer?.quote.text).toContain("附着力");
    expect(rowsOf(peelingDoor, castingExpert)[0]?.answer ?? null).toBeNull();
    expect(rowsOf(peelingDoor, waterExpert)[0]?.answer ?? null).toBeNull();
  });

  it("may be tied by everyday and academic words of one thing", () => {
    const need = withRows(peelingDoor, { name: "漆膜起皮面积", target: "≤1", unit: "%" });
    const [row] = rowsOf(need, { ...coatingExpert, outputs: [], bio: "" });
    expect(row?.answer?.links.map((link) => link.need).join()).toContain("起皮");
  });

  it("is not one where an answer of the name's group is all there is", () => {
    const group = groups.find(({ members }) => members.includes("起皮"))!;
    const answer = group.answers.find((word) => /^\p{Script=Han}{4,}$/u.test(word) && !/[漆膜皮附着涂]/.test(word))!;
    const expert = { ...coatingExpert, id: "x-answer", outputs: [], bio: "", directions: [answer] };
    const need = withRows(peelingDoor, { name: "起皮面积", target: "≤1", unit: "%" });
    expect(rowsOf(need, expert).map((row) => row.answer)).toEqual([null]);
    const known = { ...expert, directions: ["附着力失效"] };
    expect(rowsOf(need, known)[0]?.answer?.links.map((link) => link.need)).toContain("起皮");
    // What a member vouches for is not less for an answer beside it.
    const both = { ...expert, directions: [`${answer}与附着力失效`] };
    expect(rowsOf(need, both)[0]?.answer?.links).toContainEqual({ need: "起皮", expert: "附着力失效" });
  });

  it("is not one where only words of every trade are shared", () => {
    const expert = { ...coatingExpert, id: "x-pale", directions: ["涂层附着力失效分析", "提高检测温度与合格率"] };
    const need = withRows(
      peelingDoor,
      { name: "检测温度", target: "≤80", unit: "℃" },
      { name: "合格率提高", target: "≥5", unit: "个百分点" },
      { name: "率", target: "1", unit: "" },
    );
    expect(rowsOf(need, expert).map((row) => row.answer)).toEqual([null, null, null]);
  });

  it("may be a pale name with the very quantity that it aims at", () => {
    const need = withRows(peelingDoor, { name: "处理温度", target: "≤140", unit: "℃" });
    const expert = (abstract: string) => ({
      ...coatingExpert,
      id: "x-low",
      outputs: [{ title: "有机涂层湿热老化与界面附着力失效", abstract }],
    });
    const answer = rowsOf(need, expert("涂层处理温度降到 140 ℃。"))[0]?.answer;
    expect(answer?.links).toContainEqual({ need: "140℃", expert: "140 ℃" });
    expect(rowsOf(need, expert("涂层处理温度降到 150 ℃。"))[0]?.answer).toBeNull();
  });

  it("is no subject that a whole discipline is named after", () => {
    const need = withRows(pumpCasting, { name: "铸造", target: "", unit: "" });
    const expert = { id: "x-name", discipline: "铸造工程", directions: ["缩孔缩松预测"] };
    expect(rowsOf(need, expert)[0]?.answer).toBeNull();
  });

  it("costs no more where a name is a megabyte", () => {
    const text = "漆起皮，涂层附着力失效".repeat(90_000);
    const engine = filled(experts);
    const cost = (need: NeedDoc) => {
      const started = process.cpuUsage();
      engine.explain(need, coatingExpert);
      return process.cpuUsage(started).user / 1e6;
    };
    const need = { id: "n", title: text, problem: text };
    cost(need);
    const name = { name: text, target: text, unit: text };
    expect(cost({ ...need, id: "m", indicators: [name, name] })).toBeLessThan(5);
  });

  it("is none where nothing is shared at all", () => {
    const need = withRows({ id: "n", title: "企业融资", problem: "" }, { name: "利息", target: "3", unit: "%" });
    expect(rowsOf(need, waterExpert)).toEqual([{ index: 0, answer: null }]);
    expect(rowsOf({ id: "n", title: "企业融资", problem: "" }, waterExpert)).toEqual([]);
  });
});
