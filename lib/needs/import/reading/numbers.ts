import { isCreditCode, normalizeCreditCode } from "@/lib/organizations/credit-code";

const scientific = /^(\d)(?:\.(\d+))?E\+?(\d{1,2})$/i;

/** "1.3812345678E+10" → "13812345678": moved digit by digit, never through a float. Other text comes back as it is. */
export function expandNumber(text: string): string {
  const match = scientific.exec(text.trim());
  if (!match) return text.trim().replace(/\.0+$/, "");
  const digits = `${match[1]}${match[2] ?? ""}`;
  const length = Number(match[3]) + 1;
  return digits.length > length ? digits.slice(0, length) : digits.padEnd(length, "0");
}

/** A number as a person reads it: float noise like 12.300000000000001 removed. */
export function plainNumber(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  if (/^-?\d+$/.test(text)) return text;
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) < 1e21 && !String(rounded).includes("e") ? String(rounded) : text;
}

/** Stands for each digit that the spreadsheet program lost. */
export const lostDigit = "?";

/**
 * A credit code that a spreadsheet took for a number. The file may still hold all 18 digits; else only those that a
 * float keeps are certain (15, or the few that "9.13E+17" shows), and the others are marked as lost.
 */
export function recoverCreditCode(text: string): { code: string; lost: boolean } {
  const normalized = normalizeCreditCode(text);
  const match = scientific.exec(normalized.replace("E+0", "E+"));
  if (!match && !/^\d{18}$/.test(normalized)) return { code: normalized, lost: false };
  const digits = match ? `${match[1]}${match[2] ?? ""}` : normalized;
  const wasFloat = match !== null || BigInt(Number(normalized)).toString() === normalized || normalized.endsWith("000");
  if (!wasFloat && isCreditCode(normalized)) return { code: normalized, lost: false };
  if (match && Number(match[3]) !== 17) return { code: normalized, lost: false };
  return { code: digits.slice(0, 15).padEnd(18, lostDigit), lost: true };
}
