import { secret } from "./hide";

/** What a curious reader types: words of all, words of the hidden, slips and sounds of them, halves of words. */
export const texts = [
  "酸洗",
  // Two needs, each with one of the words: how rare each is decides which comes first.
  "误判 堵头",
  "不锈钢线材",
  "线材 酸洗 表面 发黑",
  "suanxi",
  "bxg",
  secret.word,
  "琉璃",
  "琉离阀独角",
  "刘璃阀",
  "liulifa",
  "llf",
  "liulifadujiao",
  secret.brand,
  "qilin",
  "qilinvalv",
  "qilimvalve",
  secret.phone,
  secret.expert,
  "yinlanzhou",
  "ylz",
  "镀层起皮",
  "甲不锈钢",
];

/** For the readers who share the way of another. */
export const few = ["酸洗", "误判 堵头", secret.word, "qilin", "琉离阀独角"];

export const facets = ["state", "field", "industry", "township", "cooperation", "funds"];
