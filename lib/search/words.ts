import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { simplified } from "@/lib/matching/engine/traditional";

let jieba: Jieba | undefined;

/** One spelling of a text: full-width forms, letter case and traditional characters are folded. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, (each) => simplified.get(each) ?? each);
}

/** Words of a text for the embedded index: jieba in search mode, Latin and numbers lower-cased, single characters kept. */
export function segment(text: string): string[] {
  return cutter().cutForSearch(fold(text), true).map(trimmed).filter(isWord);
}

/** What stands in the index: the words, and every pair of Han characters, so that another cut of the same text is found. */
export function indexWords(text: string): string[] {
  return [...segment(text), ...(fold(text).match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(pairs)];
}

/** Overlapping pairs of characters: "不锈钢" → "不锈", "锈钢". */
export function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Words of a query, each once, in order; words that say nothing fall out unless there is nothing else. */
export function queryWords(text: string, max = 12): string[] {
  const all = [...new Set(cutter().cut(fold(text).slice(0, 200), true).map(trimmed).filter(isWord))];
  const telling = all.filter((word) => !weak.has(word) && !/^\p{Script=Han}$/u.test(word));
  return (telling.length > 0 ? telling : all).slice(0, max);
}

const weak = new Set(
  "怎么 如何 怎样 什么 为什么 解决 问题 难题 技术 工艺 方法 研究 需要 希望 提高 提升 改进 改善 降低 减少 可以 我们 他们 一个 一种 以及 进行 有没有 谁能 能否 专家 企业 the a an of for and to in on with how".split(
    " ",
  ),
);

function cutter(): Jieba {
  jieba ??= Jieba.withDict(dict);
  return jieba;
}

function trimmed(word: string): string {
  return word.trim();
}

function isWord(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}
