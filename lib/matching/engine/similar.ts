import { type Corpus, scorePair, type Vector } from "./corpus";
import { type Question, selfScore } from "./question";
import { likeness } from "./score";
import { TopK } from "./top-k";
import type { Ranked } from "./types";

interface SimilarInput {
  question: Question;
  vector: Vector;
  corpus: Corpus;
  questions: ReadonlyMap<string, Question>;
  top: number;
  exclude: ReadonlySet<string>;
}

/** How many candidates of the first direction are asked back. */
const pool = 100;

/**
 * Two needs are alike as far as each answers the other: the geometric mean of both directions' shares of their self-scores. A short
 * need inside a long one is thus no duplicate.
 */
export function rankSimilar({ question, vector, corpus, questions, top, exclude }: SimilarInput): Ranked[] {
  const candidates = new TopK(Math.max(pool, 2 * top));
  const own = question.need.id;
  corpus.scoreAll(question.query, (id, raw) => {
    if (id !== own && !exclude.has(id)) candidates.offer(id, raw);
  });
  const self = selfScore(question, corpus);
  const best = new TopK(top);
  for (const { id, score } of candidates.sorted()) {
    const other = questions.get(id)!;
    const back = scorePair(other.query, vector, corpus);
    const alike = Math.sqrt((score / (self || 1)) * (back / (selfScore(other, corpus) || 1)));
    best.offer(id, likeness(alike));
  }
  return best.sorted();
}
