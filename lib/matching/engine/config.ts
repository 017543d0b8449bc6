/** The one frozen configuration. Chosen once for all tasks; no switch per task. */
export const version = "cosine-8";

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
  character: 0.8,
  bigram: 0.7,
  latin: 1,
  phrase: 0.4,
  grade: 1.2,
  quantity: 0.3,
};

/** What a link of the thesaurus weighs beside the word itself. */
export const expansionWeight = 0.6;

/** What a link from English to English counts beside one to or from Chinese: the English members are terms of art on either side. */
export const withinEnglish = 0.5;

/** What a Chinese word weighs beside the English one of a need in English that it translates. */
export const translationWeight = 0.8;

/** Length of what every need is taken to ask beside its words (a full need's own length is 5 to 10): see `heard`. */
export const lengthPrior = 1.5;

/** A word that no expert uses does not tell experts apart; it still says that part of the need is not met. */
export const unseenWordShare = 0.5;

/** Experts of other trades imagined beside the real ones: among a handful of coating experts 涂层 still says something. */
export const imaginedExperts = 100;

/** The share at which the score reads 63 (1 − 1/e). */
export const calibrationScale = 0.16;

/** What likeness in meaning counts beside the words: enough to order who shares no word, too little to pass an exact hit. */
export const semanticWeight = 0.1;

/**
 * Where nobody uses the need's own words it counts more by so many times, less so as the best answer by them nears a share. Weight × times ÷
 * share is 1 at most: a word of the need that the best expert adds brings more than it takes from this likeness (the company of words, from 500 experts on, may still lose more).
 */
export const silence = { meaning: 1, until: 0.1 };

/** What likeness by vectors of a model outside counts, where there are any: as much as likeness in meaning, and no more than an exact hit. */
export const externalWeight = 0.12;

/** What the company that words keep among the experts counts beside the words themselves (see `latent`). */
export const latentWeight = 0.2;

/** It is asked where words find nobody: its weight falls to nothing as the best answer by the need's own words reaches this share. */
export const latentUntil = 0.09;

/** Among few experts one edited profile would turn the space for all: it counts from the first number on, and fully from the second. */
export const latentCrowd = { from: 500, full: 1500 };

/** Dimensions of that space, and of how many experts it is made at most: a second's work, whatever the number of experts. */
export const latentDimensions = 64;
export const latentSample = 2048;

/** A word tells of its company as far as there is any: in n experts, n ÷ (n + this). */
export const latentDoubt = 2;

/** Among how many of the best by words and meaning somebody who uses the need's own words is looked for. */
export const answering = 11;

/**
 * How many of a need's terms choose the candidates, and how many candidates are scored exactly; few experts are all scored. Up to
 * `spare` excluded experts are missed without looking for others in their place.
 */
export const candidates = { terms: 64, most: 256, all: 1000, spare: 50 };

/** Agreement in facts beside the text multiplies; absence of facts changes nothing. */
export const factWeights = { sameField: 0.2, sameFieldGroup: 0.08, sameIndustry: 0.1 };

/** Characters of one field that are read; what follows is ignored, so that hostile input stays cheap. */
export const fieldLimit = 20_000;

export const quote = { min: 4, max: 60 };
