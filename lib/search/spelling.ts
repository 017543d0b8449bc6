import { pinyin } from "pinyin-pro";

/** How Chinese is typed without its characters: full pinyin ("buxiugang", ü as v) and initials ("bxg"). */
export function pinyinOf(han: string): { full: string; initials: string } {
  const syllables = pinyin(han, { toneType: "none", type: "array", v: true });
  return { full: syllables.join(""), initials: syllables.map((syllable) => syllable[0] ?? "").join("") };
}

/** The forms of a word without one of its characters. Two words one slip apart share one, or one is the other's. */
export function deletesOf(word: string): string[] {
  const characters = [...word];
  return [...new Set(characters.map((_, at) => characters.filter((_, other) => other !== at).join("")))];
}

/** One character wrong, missing or too many, or two neighbours swapped. */
export function oneSlipApart(one: string, other: string): boolean {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > 1 || one === other) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
