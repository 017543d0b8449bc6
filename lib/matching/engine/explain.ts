import { scorePair, type Vector } from "./corpus";
import { type Evidence, evidenceOf, type Match } from "./evidence";
import { gapsBetween } from "./gaps";
import type { Lexicon } from "./lexicon";
import type { Question } from "./question";
import { expertWithout, needWithout } from "./quotes";
import { chooseReasons } from "./reasons";
import type { Statistics } from "./score";
import { without } from "./supposed";
import type { ExpertDoc, Explanation, NeedDoc } from "./types";

export interface PairInput {
  question: Question;
  expert: ExpertDoc;
  vector: Vector;
  statistics: Statistics;
  lexicon: Lexicon;
  ask(need: NeedDoc): Question;
  expertVector(expert: ExpertDoc): Vector;
  pairScore(question: Question, expert: ExpertDoc, vector: Vector, statistics?: Statistics): number;
}

/** From this share on an output belongs to what the match rests on. */
const relevantShare = 0.1;

/** The score of a pair, taken apart. */
export function explainPair(input: PairInput): Explanation {
  const { question, expert, vector, statistics, lexicon, pairScore } = input;
  const { need } = question;
  const matches: Match[] = [];
  const raw = scorePair(question.query, vector, statistics, (q, part) => {
    matches.push({ term: question.query.terms[q]!, part, origin: question.origins[q]! });
  });
  if (raw <= 0) return { score: 0, reasons: [], gaps: gapsBetween(need, expert) };
  const score = pairScore(question, expert, vector);
  const evidence = evidenceOf(need, expert, matches, lexicon);
  const reasons = chooseReasons(evidence, raw, lexicon, {
    needs: (quote) => pairScore(input.ask(needWithout(need, quote)), expert, vector) < score,
    expert(quote) {
      const reduced = expertWithout(expert, quote);
      const after = input.expertVector(reduced);
      return pairScore(question, reduced, after, without(statistics, vector, after)) < score;
    },
  });
  return { score, reasons, gaps: gapsBetween(need, expert, relevantOutputs(evidence, raw)) };
}

function relevantOutputs({ matches, expert, expertShares }: Evidence, raw: number): Set<number> {
  const sums = new Map<number, number>();
  matches.forEach(({ part }, m) => {
    for (const [place, share] of expertShares[m]!) {
      const { field, index } = expert[place]!.part;
      if (field === "output_title" || field === "abstract") {
        sums.set(index, (sums.get(index) ?? 0) + (part * share) / raw);
      }
    }
  });
  return new Set([...sums].filter(([, sum]) => sum >= relevantShare).map(([index]) => index));
}
