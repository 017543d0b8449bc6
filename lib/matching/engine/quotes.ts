import { quote as limits } from "./config";
import type { Part } from "./parts";
import type { ExpertDoc, ExpertField, NeedDoc, NeedField, Quote } from "./types";
import type { Unit } from "./units";

/** Below this a clause says too little alone and takes a neighbour along. */
const comfortable = 10;

/**
 * What to quote for a clause: a short title or direction whole, a clause with its neighbour if it is tiny, a stretch around the first
 * hit if it is long. Null where fewer than four characters stand.
 */
export function quoteOf<F extends string>(
  part: Part<F>,
  units: readonly Unit[],
  at: number,
  hits: readonly string[],
): Quote<F> | null {
  const text = stretch(part.text, units, at, hits).trim();
  if (text.length < limits.min || text.length > limits.max) return null;
  return { field: part.field, index: part.index, text };
}

function stretch(whole: string, units: readonly Unit[], at: number, hits: readonly string[]): string {
  const unit = units[at]!;
  const first = units[0]!;
  if (units.length <= 3 && whole.trim().length <= comfortable * 3) return whole.trim();
  if (unit.text.length > limits.max) return around(unit.text, hits);
  if (unit.text.length >= comfortable) return unit.text;
  const next = units[at + 1];
  const before = units[at - 1];
  const end = (u: Unit) => u.start + u.text.length;
  if (next && end(next) - unit.start <= limits.max) return whole.slice(unit.start, end(next));
  if (before && end(unit) - before.start <= limits.max) return whole.slice(before.start, end(unit));
  return first === unit && whole.trim().length <= limits.max ? whole.trim() : unit.text;
}

/** At most 60 characters around the first hit, cut at a space or a Chinese list comma where one is near. */
function around(text: string, hits: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = hits.map((hit) => lower.indexOf(hit)).filter((place) => place >= 0);
  const hit = places.length ? Math.min(...places) : 0;
  let from = Math.max(0, Math.min(hit - 15, text.length - limits.max));
  let to = Math.min(text.length, from + limits.max);
  const edge = (character: string | undefined) => character === undefined || /[\s、()（）/]/.test(character);
  if (from > 0)
    for (let i = from; i <= hit; i++)
      if (edge(text[i - 1])) {
        from = i;
        break;
      }
  if (to < text.length)
    for (let i = to; i > hit + 8; i--)
      if (edge(text[i])) {
        to = i;
        break;
      }
  // Never half of a surrogate pair.
  if (/[\uDC00-\uDFFF]/.test(text[from]!)) from++;
  if (/[\uD800-\uDBFF]/.test(text[to - 1]!)) to--;
  return text.slice(from, to);
}

/** The need as if the quoted text did not stand there. */
export function needWithout(need: NeedDoc, { field, index, text }: Quote<NeedField>): NeedDoc {
  const cut = (from: string | null | undefined) => (from ?? "").replace(text, () => "");
  switch (field) {
    case "title":
      return { ...need, title: cut(need.title) };
    case "problem":
      return { ...need, problem: cut(need.problem) };
    case "expected":
      return { ...need, expected: cut(need.expected) };
    case "keyword":
      return { ...need, keywords: need.keywords?.map((word, i) => (i === index ? cut(word) : word)) };
    case "indicator":
      return {
        ...need,
        indicators: need.indicators?.map((row, i) => (i === index ? { ...row, name: cut(row.name) } : row)),
      };
  }
}

/** The expert as if the quoted text did not stand there. */
export function expertWithout(expert: ExpertDoc, { field, index, text }: Quote<ExpertField>): ExpertDoc {
  const cut = (from: string | null | undefined) => (from ?? "").replace(text, () => "");
  const cutAt = (list: readonly string[] | undefined) => list?.map((item, i) => (i === index ? cut(item) : item));
  const key = field === "abstract" ? "abstract" : "title";
  switch (field) {
    case "direction":
      return { ...expert, directions: cutAt(expert.directions) };
    case "equipment":
      return { ...expert, equipment: cutAt(expert.equipment) };
    case "bio":
      return { ...expert, bio: cut(expert.bio) };
    case "discipline":
      return { ...expert, discipline: cut(expert.discipline) };
    case "abstract":
    case "output_title":
      return {
        ...expert,
        outputs: expert.outputs?.map((output, i) => (i === index ? { ...output, [key]: cut(output[key]) } : output)),
      };
  }
}
