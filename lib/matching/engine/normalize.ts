import { simplified } from "./traditional";

/**
 * Full-width to half-width and compatibility forms (Unicode NFKC), lower case, and the traditional characters of technical writing
 * to simplified ones, so that 不鏽鋼, 不锈钢 and ＳＵＳ３０４ meet their usual spelling.
 */
export function normalize(text: string): string {
  let out = "";
  for (const character of text.normalize("NFKC").toLowerCase()) out += simplified.get(character) ?? character;
  return out;
}
