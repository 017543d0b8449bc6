import type { StoredFit, StoredGap, StoredReason, StoredRow } from "@/db/schema";
import type { Answer, Explanation, Gap, Indicator, NeedDoc, Reason } from "./engine";

/** Separates the two ends of a linked term: "起皮↔附着力失效". */
export const linkMark = "↔";

/** A reason as the table keeps it; `source` says where the quotes stand: "problem|output_title|2". */
export function storedReason(reason: Reason): StoredReason {
  return {
    needQuote: reason.need.text,
    expertQuote: reason.expert.text,
    terms: storedTies(reason),
    source: `${reason.need.field}|${reason.expert.field}|${reason.expert.index}`,
  };
}

function storedTies({ terms, links }: Pick<Answer, "terms" | "links">): string[] {
  return [...links.map((link) => `${link.need}${linkMark}${link.expert}`), ...terms];
}

/** Rows and questions as the table keeps them; a row carries its own name, for a need may be edited before it is ranked again. */
export function storedFit(need: NeedDoc, { rows, questions }: Pick<Explanation, "rows" | "questions">): StoredFit {
  return {
    version: 1,
    rows: rows.map(({ index, answer }) => storedRow(need.indicators?.[index], answer)),
    questions: questions.map(({ to, kind, params }) => ({ to, kind, params: storedParams(params) })),
  };
}

function storedRow(row: Indicator | undefined, answer: Answer | null): StoredRow {
  const { name = "", target, unit } = row ?? {};
  return {
    name,
    target: target ? [target, unit].filter(Boolean).join(" ") : "",
    quote: answer?.quote.text ?? null,
    source: answer ? `${answer.quote.field}|${answer.quote.index}` : null,
    terms: answer ? storedTies(answer) : [],
  };
}

/** Capacity is left to the page, which knows today's load. */
export function storedGaps(gaps: readonly Gap[]): StoredGap[] {
  return gaps
    .filter((gap) => gap.kind !== "capacity")
    .map((gap) => ({ kind: gap.kind, params: storedParams(gap.params) }));
}

/** Lists become comma-separated codes. */
function storedParams(params: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value.join(",") : String(value)]),
  );
}
