import { bm25, calibrationScale, likenessScale, selfScorePrior } from "./config";

/** What a score depends on beside the two documents. */
export interface Statistics {
  documents: number;
  averageLength: number;
  /** In how many documents a term stands. */
  spread(term: number): number;
}

/**
 * Inverse document frequency, never negative (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, 3.1, with the
 * usual 1 + …).
 */
export function rarity(documents: number, spread: number): number {
  return Math.log(1 + (documents - spread + 0.5) / (spread + 0.5));
}

/** The length part of BM25; the same for all terms of a document. */
export function dampening(length: number, averageLength: number): number {
  return bm25.k1 * (1 - bm25.b + (bm25.b * length) / (averageLength || 1));
}

/**
 * Weighted fields are summed before saturation, so that a term in title and abstract counts as one term seen often (Robertson,
 * Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields", CIKM 2004).
 */
export function saturation(frequency: number, dampening: number): number {
  return ((bm25.k1 + 1) * frequency) / (frequency + dampening);
}

/** A need's own frequency of a term, saturated in the same way. */
export function emphasis(frequency: number): number {
  return ((bm25.k3 + 1) * frequency) / (frequency + bm25.k3);
}

/**
 * 0–100. The raw score is divided by the need's score against itself (plus a prior, see config), which makes long and short needs
 * comparable; facts multiply; 1 − e^(−x/scale) spreads the usual range, is monotone and never
 * passes 100. Rounded to a millionth, which hides in what order the parts were added.
 */
export function calibrate(raw: number, selfScore: number, factor: number): number {
  if (raw <= 0) return 0;
  return spread((raw * factor) / (selfScore + selfScorePrior), calibrationScale);
}

/** 0–100 for the share (0–1) that two needs have in common. */
export function likeness(share: number): number {
  return spread(Math.min(1, share), likenessScale);
}

function spread(share: number, scale: number): number {
  return Math.round(1e8 * (1 - Math.exp(-share / scale))) / 1e6;
}
