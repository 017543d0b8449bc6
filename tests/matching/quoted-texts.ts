import type { ExpertDoc, ExpertField, NeedDoc, NeedField, Quote } from "@/lib/matching/engine";

/** Where a quote says that it stands, read and replaced independently of the engine. */
export function needText(need: NeedDoc, { field, index }: Quote<NeedField>): string {
  if (field === "indicator") return need.indicators![index]!.name;
  return field === "keyword" ? need.keywords![index]! : (need[field] ?? "");
}
export function expertText(expert: ExpertDoc, { field, index }: Quote<ExpertField>): string {
  if (field === "output_title") return expert.outputs![index]!.title;
  if (field === "abstract") return expert.outputs![index]!.abstract!;
  if (field === "direction") return expert.directions![index]!;
  return field === "equipment" ? expert.equipment![index]! : expert[field]!;
}
export function withoutNeedQuote(need: NeedDoc, quote: Quote<NeedField>): NeedDoc {
  const copy = structuredClone(need) as { -readonly [K in keyof NeedDoc]: NeedDoc[K] };
  const left = needText(need, quote).split(quote.text);
  const text = left[0] + left.slice(1).join(quote.text);
  const { field, index } = quote;
  if (field === "indicator")
    copy.indicators = need.indicators!.map((row, i) => (i === index ? { ...row, name: text } : row));
  else if (field === "keyword") copy.keywords = need.keywords!.map((word, i) => (i === index ? text : word));
  else copy[field] = text;
  return copy;
}
export function withoutExpertQuote(expert: ExpertDoc, quote: Quote<ExpertField>): ExpertDoc {
  const left = expertText(expert, quote).split(quote.text);
  const text = left[0] + left.slice(1).join(quote.text);
  const { field, index } = quote;
  const at = <T>(list: readonly T[] | undefined, change: (item: T) => T) =>
    list?.map((item, i) => (i === index ? change(item) : item));
  if (field === "output_title") return { ...expert, outputs: at(expert.outputs, (o) => ({ ...o, title: text })) };
  if (field === "abstract") return { ...expert, outputs: at(expert.outputs, (o) => ({ ...o, abstract: text })) };
  if (field === "direction") return { ...expert, directions: at(expert.directions, () => text) };
  if (field === "equipment") return { ...expert, equipment: at(expert.equipment, () => text) };
  return { ...expert, [field]: text };
}
