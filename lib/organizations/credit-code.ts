/** 统一社会信用代码, GB 32100-2015: 18 characters without I, O, S, V, Z; the last is a check character modulo 31. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Full-width characters, spaces and lower case put right; the text itself may still be no code. */
export function normalizeCreditCode(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\-‐–—'’`]/g, "")
    .toUpperCase();
}

/** Whether a normalized text is a code with the right check character. */
export function isCreditCode(code: string): boolean {
  return code.length === 18 && checkCharacter(code.slice(0, 17)) === code[17];
}

/** The 18th character for the first 17; null when they hold a character that no code has. */
export function checkCharacter(first17: string): string | null {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const value = alphabet.indexOf(first17[index] ?? "?");
    if (value < 0) return null;
    sum += value * weight;
  }
  return alphabet[(31 - (sum % 31)) % 31] as string;
}
