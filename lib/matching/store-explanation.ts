import type { StoredGap, StoredReason } from "@/db/schema";
import type { Gap, Reason } from "./engine";

/** Separates the two ends of a linked term: "起皮↔附着力失效". */
export const linkMark = "↔";

/** A reason as the table keeps it; `source` says where the quotes stand: "problem|output_title|2". */
export function storedReason(reason: Reason): StoredReason {
  const links = reason.links.map((link) => `${link.need}${linkMark}${link.expert}`);
  return {
    needQuote: reason.need.text,
    expertQuote: reason.expert.text,
    terms: [...links, ...reason.terms],
    source: `${reason.need.field}|${reason.expert.field}|${reason.expert.index}`,
  };
}

/** Lists become comma-separated codes; capacity is left to the page, which knows today's load. */
export function storedGaps(gaps: readonly Gap[]): StoredGap[] {
  return gaps
    .filter((gap) => gap.kind !== "capacity")
    .map((gap) => ({
      kind: gap.kind,
      params: Object.fromEntries(
        Object.entries(gap.params).map(([key, value]) => [key, Array.isArray(value) ? value.join(",") : String(value)]),
      ),
    }));
}
