/**
 * The matching engine: pure, in memory, text in and numbers out.
 *
 * ```ts
 * const engine = createEngine();
 * for (const doc of experts) engine.setExpert(doc);
 * const ranked = engine.rankExperts(need, { top: 10, exclude: new Set(["x-007"]) });
 * const why = engine.explain(need, expertOf(ranked[0].id)); // { score, reasons, gaps, rows, questions }
 * ```
 *
 * The score is a cosine over weighted fields of words, pairs of characters, Latin words, grades and quantities, with a thesaurus as
 * query expansion, plus likeness in meaning by word vectors, put on 0–100 by one monotone curve (score.ts; docs/matching.md).
 */
export { createEngine } from "./engine";
export { createExpertReader, type ReadExperts } from "./expert-reader";
export { gapsBetween } from "./gaps";
export type {
  Answer,
  ExpertDoc,
  ExpertField,
  Explanation,
  FirstQuestion,
  Gap,
  Indicator,
  MatchingEngine,
  NeedDoc,
  NeedField,
  OutputDoc,
  PairScore,
  Quote,
  Ranked,
  RankOptions,
  Reason,
  RowFit,
} from "./types";
