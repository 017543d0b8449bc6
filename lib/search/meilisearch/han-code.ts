const letters = "bcdfghjklmnpqrstvwxyz";

/**
 * A term as letters that the server keeps whole. It would cut pairs of characters ("锈钢"), grades ("s32205") and codes
 * ("2026b-0031") anew, by a dictionary of its own release, and count each piece against its ten query words. Each
 * character becomes four consonants, so that a beginning stays a beginning: "不锈" is still a prefix of "不锈钢".
 * Words of plain letters stay as they are, for the server's typo rules.
 */
export function encoded(term: string): string {
  if (/^[a-z]+$/.test(term)) return term;
  return [...term].slice(0, 50).map(fourLetters).join("");
}

function fourLetters(character: string): string {
  let rest = (character.codePointAt(0) ?? 0) % letters.length ** 4;
  let code = "";
  for (let place = 0; place < 4; place += 1) {
    code = letters[rest % letters.length] + code;
    rest = Math.floor(rest / letters.length);
  }
  return code;
}
