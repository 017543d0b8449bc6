import { describe, expect, it } from "vitest";
import { normalize } from "@/lib/matching/engine/normalize";
import { stem } from "@/lib/matching/engine/stem";
import { groups, mentionsIn } from "@/lib/matching/engine/thesaurus";
import { createTokenizer } from "@/lib/matching/engine/tokenizer";
import { simplified } from "@/lib/matching/engine/traditional";
import { unitsOf } from "@/lib/matching/engine/units";

const tokenize = createTokenizer();
const terms = (text: string) => tokenize(text).map((token) => token.term);

describe("spelling", () => {
  it("folds width, case and traditional characters", () => {
    expect(normalize("ＳＵＳ３０４不鏽鋼")).toBe("sus304不锈钢");
    expect([...simplified].every(([from, to]) => from !== to && to.length === 1)).toBe(true);
  });
  it("stems English lightly", () => {
    expect(["coatings", "coated", "coating"].map(stem)).toEqual(["coat", "coat", "coat"]);
    expect(["alloys", "stresses", "analysis", "steel"].map(stem)).toEqual(["alloy", "stress", "analysis", "steel"]);
  });
});

describe("units", () => {
  it("are exact stretches of the text, at punctuation but not inside numbers", () => {
    const text = "壁厚0.5mm,漏水。共1,200件;the rate (v1.2) fell. Then rose";
    const units = unitsOf(text);
    expect(units.map((unit) => unit.text)).toEqual([
      "壁厚0.5mm",
      "漏水",
      "共1,200件",
      "the rate (v1.2) fell",
      "Then rose",
    ]);
    expect(units.every((unit) => text.startsWith(unit.text, unit.start))).toBe(true);
  });
});

describe("tokens", () => {
  it("have words and bigrams, without grammar", () => {
    expect(terms("焊缝的余高")).toEqual(expect.arrayContaining(["焊缝", "~焊缝", "~余高"]));
    expect(terms("焊缝的余高").some((term) => term.includes("的"))).toBe(false);
  });
  it.each([
    ["0Cr18Ni9", "#304"],
    ["06Cr19Ni10", "#304"],
    ["SUS304", "#304"],
    ["304不锈钢", "#304"],
    ["022Cr17Ni12Mo2", "#316l"],
    ["316L", "#316l"],
    ["45号钢", "#45"],
    ["Q235B", "#q235b"],
    ["HT250", "#ht250"],
    ["GB/T 228.1", "#gb228.1"],
  ])("know the grade %s as %s", (text, term) => expect(terms(text)).toContain(term));
  it("tie a grade to its family", () => {
    expect(terms("316L")).toContain("#316");
    expect(terms("Q235B")).toContain("#q235");
  });
  it.each([
    ["0.30毫米", "=0.3mm"],
    ["0.3 mm", "=0.3mm"],
    ["80℃", "=80c"],
    ["80度", "=80c"],
    ["5公斤", "=5kg"],
    ["240MPa", "=240mpa"],
  ])("measure %s as %s", (text, term) => expect(terms(text)).toContain(term));
  it("keep bare numbers out", () => {
    expect(terms("共238项")).not.toEqual(expect.arrayContaining(["238"]));
    expect(terms("304 mm")).not.toContain("#304");
  });
});

describe("thesaurus", () => {
  it("has some hundred groups of at least two members each", () => {
    expect(groups.length).toBeGreaterThan(250);
    expect(groups.filter((group) => group.members.length < 2)).toEqual([]);
  });
  it("knows no grammar word and no member twice in a group", () => {
    const grammar = groups.flatMap((group) => group.members).filter((member) => tokenize(member).length === 0);
    expect(grammar).toEqual([]);
  });
  it("reads single characters only as words", () => {
    expect(mentionsIn("催化裂解", tokenize("催化裂解")).some((mention) => mention.member === "裂")).toBe(false);
    expect(mentionsIn("漆起皮", tokenize("漆起皮")).map((mention) => mention.member)).toContain("起皮");
  });
});
