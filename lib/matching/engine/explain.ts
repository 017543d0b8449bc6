import { scorePair } from "./corpus";
import { type Evidence, evidenceOf, type Match } from "./evidence";
import type { ExpertIndex } from "./expert-index";
import { gapsBetween } from "./gaps";
import type { Lexicon } from "./lexicon";
import { askOf, type Question } from "./question";
import { expertWithout, needWithout } from "./quotes";
import { chooseReasons } from "./reasons";
import { without } from "./supposed";
import type { ExpertDoc, Explanation } from "./types";

/** From this share on an output belongs to what the match rests on. */
const relevantShare = 0.1;
/** A quote must be missed by more than what other experts' changed words may move the score by. */
const noise = 1e-4;
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
  if (score <= 0) return { score: 0, reasons: [], gaps: gapsBetween(need, expert) };
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
  const reasons = chooseReasons(evidence, lexicon, {
    needs(quote) {
      const reduced = askOf(needWithout(need, quote), lexicon);
      return experts.score(experts.hear(reduced), expertId) < missed;
    },
    expert(quote) {
      const reduced = experts.portrait(expertWithout(expert, quote));
      return experts.supposed(asked, reduced, without(experts.corpus, vector, reduced.vector)) < missed;
    },
  });
  return { score, reasons, gaps: gapsBetween(need, expert, relevantOutputs(evidence)) };
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
