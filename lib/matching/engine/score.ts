import { calibrationScale, imaginedExperts, unseenWordShare } from "./config";

/** What a score depends on beside the two documents. */
export interface Statistics {
  documents: number;
  /** In how many documents a term stands. */
  spread(term: number): number;
}

/**
 * Inverse document frequency as a share of the greatest there can be, so that scores do not grow with the number of experts; never
 * negative (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, 3.1, with the usual 1 + …).
 */
export function rarity(documents: number, spread: number): number {
  const all = documents + imaginedExperts;
  const most = Math.log(1 + (all + 0.5) / 0.5);
  const own = Math.log(1 + (all - spread + 0.5) / (spread + 0.5));
  return (own / most) * (spread === 0 ? unseenWordShare : 1);
}

/** A weighted frequency dampened: the "l" of SMART's ltn and lnc (Salton and Buckley 1988), with log(1 + f) for weights below 1. */
export function dampened(frequency: number): number {
  return Math.log1p(frequency);
}

const stepsPerUnit = 100;

/**
 * Of a document a frequency is dampened twice: the double logarithm of Singhal, Choi, Hindle, Lewis and Pereira ("AT&T at TREC-7", 1998), so
 * that who says a word often is hardly more about it than who says it twice. In whole steps that fit a byte, which makes sums over a
 * document exact in whatever order they are added.
 */
export function impactSteps(frequency: number): number {
  return Math.max(1, Math.min(255, Math.round(stepsPerUnit * dampened(dampened(frequency)))));
}

/**
 * 0–100: 1 − e^(−x/scale) spreads the usual range, is monotone and never passes 100. Facts multiply. Rounded to a millionth, which
 * hides in what order the parts were added.
 */
export function calibrate(share: number, factor: number): number {
  return share <= 0 ? 0 : spread(share * factor, calibrationScale);
}

function spread(share: number, scale: number): number {
  return Math.round(1e8 * (1 - Math.exp(-share / scale))) / 1e6;
}
