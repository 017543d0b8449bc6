const irregular = /(?:ss|us|is|ous)$/;

/**
 * Light English stemming: plurals as in Harman's S-stemmer (1991), then -ing, -ed and -ly where a stem with a vowel is left.
 * Heavier stemmers join words that technical English keeps apart (organ, organic).
 */
export function stem(word: string): string {
  let w = word;
  if (w.length > 4 && w.endsWith("ies")) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && /(?:sh|ch|x|ss|z)es$/.test(w)) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith("s") && !irregular.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith("ing")) w = trim(w.slice(0, -3), w);
  else if (w.length > 4 && w.endsWith("ed")) w = trim(w.slice(0, -2), w);
  else if (w.length > 5 && w.endsWith("ly")) w = w.slice(0, -2);
  return w.length > 4 && w.endsWith("e") ? w.slice(0, -1) : w;
}

function trim(cut: string, whole: string): string {
  if (!/[aeiouy]/.test(cut)) return whole;
  return /([bdfgmnprt])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}
