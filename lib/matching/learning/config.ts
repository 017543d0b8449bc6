import type { OrdinalSettings } from "./ordinal";

/** When the marketplace's decisions are enough to learn from, and how far what they teach may move a list. */
export const learning = {
  /** Decisions that say something about fit, needs that they are about, and good ones (taken up or signed) among them. */
  leastDecisions: 40,
  leastNeeds: 12,
  leastGood: 8,
  /** The latest share of needs is kept back for the replay, and at least so many. */
  replayShare: 0.3,
  leastReplayNeeds: 6,
  /**
   * A new model takes over if its nDCG is better by this, and the interval of the difference does not reach below 0. Lists stand near
   * 0.95, so that a hundredth would be a fifth of all that is left to gain.
   */
  margin: 0.003,
  /** A score moves by this share at most, up or down. */
  bound: 0.25,
  /** Experts a need that an officer is taken to have seen, and passed over where nothing was decided of them. */
  shown: 10,
  /** Candidates beyond the kept ones: whom decisions may lift into the list. */
  reserve: 10,
  /** The latest decisions that are kept in mind. */
  remembered: 1_000,
} as const;

/** 4 × 45 trees of depth 3: small enough to be read, and slow to believe a single decision. */
export const modelSettings: OrdinalSettings = {
  levels: 5,
  trees: 45,
  depth: 3,
  leafWeight: 2,
  ridge: 3,
  shrinkage: 0.1,
  rowShare: 0.8,
  columnShare: 0.7,
  seed: 20_261_123,
  folds: 5,
  bags: 1,
};
