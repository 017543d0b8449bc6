import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@/db/seed/random";
import { normalize } from "@/lib/matching/engine/normalize";
import { Segmenter, sharedDictionary } from "@/lib/matching/engine/segmentation";
import { exactLog } from "@/lib/matching/engine/segmentation/exact-log";
import { Spelling } from "@/lib/matching/engine/spelling";
import { createTokenizer, Reader } from "@/lib/matching/engine/tokenizer";
import { storyExperts, storyNeeds } from "./story";

const jieba = Jieba.withDict(dict);
const dictionary = sharedDictionary();
const segmenter = new Segmenter(dictionary);
const words = dict.toString().trim().split("\n");
const seeded = (numRuns: number) => ({ seed: 20261123, numRuns });

/** As jieba writes them, who joins the letters and digits that no word holds. */
function cut(text: string): string[] {
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const { ends } = segmenter.cut(units, units.length);
  const found: string[] = [];
  let joined = "";
  for (let at = 0; at < text.length; at = ends[at]!) {
    const word = text.slice(at, ends[at]);
    const single = /^[a-z0-9]$/i.test(word);
    if (single) joined += word;
    else if (joined) found.push(joined);
    if (!single) joined = "";
    if (!single) found.push(word);
  }
  return joined ? [...found, joined] : found;
}

/** A line break of two characters is one word to jieba, and nothing to us. */
const byJieba = (text: string) => jieba.cut(text, false).flatMap((word) => (word === "\r\n" ? [..."\r\n"] : [word]));

/** The Chinese words among the tokens, without what the tokenizer leaves out or weighs. */
const searchTerms = (text: string, tokenize: ReturnType<typeof createTokenizer>) =>
  tokenize(text)
    .map(({ term }) => term)
    .filter((term) => /^[^~#=]*\p{Script=Han}/u.test(term));

const texts = () =>
  [...storyExperts(), ...storyNeeds()].flatMap((doc) => JSON.stringify(doc).match(/[^"\\{}]+/g) ?? []).map(normalize);

const odd = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words.filter((_, i) => i % 97 === 0)).map((line) => line.split(" ")[0]!) },
  fc.constantFrom(
    "々",
    "〇",
    "4s店",
    "t恤",
    "卡拉ok",
    "c++",
    "at&t",
    "\u{20000}",
    "\u{2ebf0}",
    "😀",
    "\r\n",
    "ﾊ",
    "é",
    "ﬁ",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const oddText = fc.array(odd, { maxLength: 30 }).map((parts) => parts.join(""));

describe("segmentation", () => {
  it("cuts the story's texts as jieba does", () => {
    const different = texts().filter((text) => cut(text).join("|") !== byJieba(text).join("|"));
    expect(different).toEqual([]);
  });

  it("cuts rows of dictionary words as jieba does, also where two ways are equally likely", () => {
    const random = seededRandom(5);
    for (let run = 0; run < 5000; run++) {
      const text = Array.from({ length: random.int(2, 12) }, () => random.pick(words).split(" ")[0]).join("");
      expect(cut(text)).toEqual(byJieba(text));
    }
  });

  it("cuts any text as jieba does", () => {
    const property = fc.property(oddText, (text) => {
      expect(cut(text.toWellFormed())).toEqual(byJieba(text.toWellFormed()));
    });
    fc.assert(property, seeded(1000));
  });

  it("finds the words inside long ones that jieba's search mode finds", () => {
    const tokenize = createTokenizer();
    const known = new Map<string, boolean>();
    // Stop words and numerals are found and left out.
    const isKept = (word: string) => {
      if (!known.has(word)) known.set(word, searchTerms(word, tokenize).includes(word));
      return known.get(word);
    };
    const random = seededRandom(6);
    for (let run = 0; run < 1000; run++) {
      const text = Array.from({ length: 8 }, () => random.pick(words).split(" ")[0]!.toLowerCase()).join("、");
      const expected = jieba.cutForSearch(normalize(text), false).filter(isKept);
      expect(searchTerms(text, tokenize).filter(isKept)).toEqual(expected);
    }
  });

  it("knows every word of the dictionary and none that is only a beginning", () => {
    const all = words.map((line) => line.split(" ")[0]!);
    expect(all.filter((word) => dictionary.word(dictionary.find(word)) !== word)).toEqual([]);
    expect([dictionary.find(""), dictionary.find("不锈钢水龙"), dictionary.find("\u0000")]).toEqual([0, 0, 0]);
  });

  it("reads a megabyte in bounded time", () => {
    const text = words
      .slice(0, 200_000)
      .map((line) => line.split(" ")[0])
      .join("")
      .slice(0, 1 << 20);
    const started = process.cpuUsage();
    new Reader().read(text, { word() {}, pair() {}, named() {} });
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3);
  });
});

describe("spelling", () => {
  it("is that of normalize, whatever stands beside what", () => {
    const spelling = new Spelling();
    const unit = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("ＳＵＳ", "不鏽鋼", "e\u0301", "<\u0338", "㎜", "…", "‥", "İ", "ΑΣ", "가\u11a8", "　", "\ud800"),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    const property = fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      spelling.read(text);
      expect(String.fromCharCode(...spelling.units.subarray(0, spelling.length))).toBe(normalize(text));
      expect(spelling.text).toBe(normalize(text));
    });
    fc.assert(property, seeded(2000));
    for (let code = 0; code <= 0xffff; code++) {
      spelling.read(`a${String.fromCharCode(code)}中`);
      expect(spelling.text).toBe(normalize(`a${String.fromCharCode(code)}中`));
    }
  });
});

describe("the logarithm", () => {
  // From 60 digits of Python's decimal module, rounded; Math.log misses the first two by a bit.
  it.each([
    [3, 1.0986122886681098],
    [48, 3.871201010907891],
    [2, Math.LN2],
    [60_101_964, 17.911553077840047],
  ])("of %i is rounded correctly", (n, expected) => expect(exactLog(n)).toBe(expected));
});
