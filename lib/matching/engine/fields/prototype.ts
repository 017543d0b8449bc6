/**
 * A level-2 field of 国家重点支持的高新技术领域 as a classifier knows it: the official name, what the official catalogue
 * (国科发火〔2016〕32号, annex) counts to it in its own words, and how firms speak of such things. Written for this purpose.
 */
export interface FieldPrototype {
  code: string;
  zh: string;
  en: string;
  /** Terms of the catalogue. */
  scope: string;
  /** Products and troubles in everyday words. */
  everyday: string;
  english: string;
}
