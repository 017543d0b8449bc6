/** The one frozen configuration. Chosen once for all tasks; no switch per task. */
export const version = "bm25f-1";

/** Fields by what their author meant them to say; a title is a summary, a problem has asides. */
export const needWeights = { title: 3, keyword: 2, problem: 1, indicator: 1, expected: 0.7 } as const;
export const expertWeights = {
  direction: 2.5,
  output_title: 2,
  discipline: 1.5,
  abstract: 1,
  bio: 0.8,
  equipment: 0.8,
} as const;

/** A bigram repeats what a word already says, unless jieba cut the word wrongly: hence less. */
export const tokenWeights = {
  word: 1,
  pale: 0.4,
  character: 0.5,
  bigram: 0.4,
  latin: 1,
  phrase: 0.4,
  grade: 1.2,
  quantity: 0.3,
};

export const bm25 = { k1: 1.2, b: 0.6, k3: 4 };

/** What a link of the thesaurus weighs beside the word itself. */
export const expansionWeight = 0.8;

/**
 * Added to every need's self-score (a full need has about 500): a need of two words cannot fit perfectly by one of them, and what a
 * good clause adds outweighs that the need is longer by it.
 */
export const selfScorePrior = 300;

/** A word that no expert uses does not tell experts apart; it still says that part of the need is not met. */
export const unseenWordShare = 0.5;

/** The share of the self-score at which the score reads 63 (1 − 1/e). */
export const calibrationScale = 0.12;

/** The same for the likeness of two needs: equal texts read 96, the same trouble in other words usually 45 to 80. */
export const likenessScale = 0.3;

/** Agreement in facts beside the text multiplies; absence of facts changes nothing. */
export const factWeights = { sameField: 0.2, sameFieldGroup: 0.08, sameIndustry: 0.1 };

/** Characters of one field that are read; what follows is ignored, so that hostile input stays cheap. */
export const fieldLimit = 20_000;

export const quote = { min: 4, max: 60 };
