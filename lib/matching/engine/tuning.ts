import { expansionWeight, externalWeight, latentWeight, semanticWeight, translationWeight } from "./config";

/** What each leg of the score counts. Benchmarks turn legs off to see what each brings; nothing else should pass another one. */
export interface Tuning {
  /** What a link of the thesaurus weighs beside the word itself. */
  thesaurus: number;
  /** What the Chinese words of a need in English weigh beside its own. */
  translations: number;
  /** What likeness in meaning counts beside the words. */
  semantic: number;
  /** What the company that words keep among the experts counts. */
  latent: number;
  /** What vectors of a model outside count, where there are any. */
  external: number;
  /** Pairs of characters over the seams of words. */
  seams: boolean;
  /** Agreement in field and industry. */
  facts: boolean;
}

/** The one frozen configuration. */
export const usualTuning: Readonly<Tuning> = Object.freeze({
  thesaurus: expansionWeight,
  translations: translationWeight,
  semantic: semanticWeight,
  latent: latentWeight,
  external: externalWeight,
  seams: true,
  facts: true,
});
