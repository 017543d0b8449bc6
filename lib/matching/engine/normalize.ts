import { simplify } from "./traditional";

/** Unicode NFKC (full-width and compatibility forms), lower case, simplified characters: ＳＵＳ３０４, 不鏽鋼 as usually spelt. */
export function normalize(text: string): string {
  return simplify(text.normalize("NFKC").toLowerCase());
}
