import { imaginedExperts, unseenWordShare } from "./config";
import { scorePair } from "./corpus";
import { coverRows } from "./cover-rows";
import { type Evidence, evidenceOf, type Match } from "./evidence";
import type { ExpertIndex } from "./expert-index";
import { firstQuestions } from "./first-questions";
import { gapsBetween } from "./gaps";
import type { Lexicon } from "./lexicon";
import { askOf, type Question } from "./question";
import { expertWithout, needWithout } from "./quotes";
import { chooseReasons, type Supposition } from "./reasons";
import type { Statistics } from "./score";
import { without } from "./supposed";
import type { ExpertDoc, Explanation, NeedDoc, Reason, RowFit } from "./types";

/** From this share on an output belongs to what the match rests on. */
const relevantShare = 0.1;
/** A quote must be missed by more than what other experts' changed words may move the score by. */
const noise = 1e-3;
/** The same where the company that words keep counts, which every text has a share in. */
const latentNoise = 2e-3;

/** The score of a pair, taken apart; null for an unknown expert. */
export function explainPair(
  question: Question,
  expert: ExpertDoc,
  experts: ExpertIndex,
  lexicon: Lexicon,
): Explanation | null {
  const expertId = expert.id;
  const vector = experts.corpus.vector(expertId);
  if (!vector) return null;
  const { need } = question;
  const asked = experts.hear(question);
  const score = experts.score(asked, expertId);
  if (score <= 0) return explanation(need, expert, { score: 0, reasons: [], rows: uncovered(need) });
  const matches: Match[] = [];
  scorePair(asked.query, vector, (q, part) => {
    matches.push({ term: asked.query.terms[q]!, part, origin: question.origins[q]! });
  });
  const shares = experts.shares(asked, expertId)!;
  const likenesses = {
    semantic: Math.max(0, shares.semantic),
    latent: Math.max(0, shares.latent),
    company: experts.latent,
  };
  const evidence = evidenceOf(need, expert, matches, likenesses, lexicon);
  const missed = score * (1 - (experts.crowd > 0 ? latentNoise : noise));
  const supposition: Supposition = {
    needs(quote) {
      const reduced = askOf(needWithout(need, quote), lexicon);
      return experts.score(experts.hear(reduced), expertId) < missed;
    },
    expert(quote) {
      const reduced = experts.portrait(expertWithout(expert, quote));
      return experts.supposed(asked, reduced, without(experts.corpus, vector, reduced.vector)) < missed;
    },
  };
  const reasons = chooseReasons(evidence, lexicon, supposition);
  const rows = coverRows(evidence, lexicon, supposition, (term) => surprise(experts.corpus, term));
  return explanation(need, expert, { score, reasons, rows }, relevantOutputs(evidence));
}

/** Minus the logarithm of the share of experts who use a word; less for one that none does, as in the score. */
function surprise(statistics: Statistics, term: number): number {
  const users = statistics.spread(term);
  const told = Math.log((statistics.documents + imaginedExperts + 1) / (users + 0.5));
  return users === 0 ? told * unseenWordShare : told;
}

function uncovered({ indicators = [] }: NeedDoc): RowFit[] {
  return indicators.map((_, index) => ({ index, answer: null }));
}

function explanation(
  need: NeedDoc,
  expert: ExpertDoc,
  found: { score: number; reasons: Reason[]; rows: RowFit[] },
  relevant?: ReadonlySet<number>,
): Explanation {
  const gaps = gapsBetween(need, expert, relevant);
  return { ...found, gaps, questions: firstQuestions(need, expert, { ...found, gaps }, relevant) };
}

function relevantOutputs({ matches, need, expert, expertShares, semantic, whole }: Evidence): Set<number> {
  const sums = new Map<number, number>();
  const add = (place: number, part: number) => {
    const { field, index } = expert[place]!.part;
    if (field === "output_title" || field === "abstract") sums.set(index, (sums.get(index) ?? 0) + part / whole);
  };
  matches.forEach(({ part }, m) => {
    for (const [place, share] of expertShares[m]!) add(place, part * share);
  });
  expert.forEach((_, place) => {
    for (let row = 0; row < need.length; row++) add(place, semantic[row * expert.length + place]!);
  });
  return new Set([...sums].filter(([, sum]) => sum >= relevantShare).map(([index]) => index));
}
