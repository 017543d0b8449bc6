import type { Vector } from "./corpus";
import type { Statistics } from "./score";

/** The statistics as they would be if one document were replaced; exact, so that a supposed score is the later real one. */
export function without(statistics: Statistics, before: Vector, after: Vector): Statistics {
  const shift = new Map<number, number>();
  for (let i = 0, j = 0; i < before.terms.length || j < after.terms.length; ) {
    const had = before.terms[i] ?? Number.POSITIVE_INFINITY;
    const kept = after.terms[j] ?? Number.POSITIVE_INFINITY;
    if (had < kept) shift.set(had, -1);
    if (kept < had) shift.set(kept, 1);
    if (had <= kept) i++;
    if (kept <= had) j++;
  }
  return {
    documents: statistics.documents,
    spread: (term) => statistics.spread(term) + (shift.get(term) ?? 0),
  };
}
