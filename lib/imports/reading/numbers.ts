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

/** Whether a text such as "1.38E+10" no longer shows all of its digits. */
export function hidesDigits(text: string): boolean {
  const match = scientific.exec(text.trim());
  return match !== null && 1 + (match[2] ?? "").length <= Number(match[3]);
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
 * float keeps are certain: 15 in a workbook's own number, fewer where a text shows "9.13E+17".
 */
export function recoverCreditCode(text: string, isNumber: boolean): { code: string; lost: boolean } {
  const normalized = normalizeCreditCode(text);
  const match = /^(\d)(?:\.(\d+))?E\+?0?17$/.exec(normalized);
  if (!match && !/^\d{18}$/.test(normalized)) return { code: normalized, lost: false };
  const wasFloat = match !== null || BigInt(Number(normalized)).toString() === normalized || normalized.endsWith("000");
  if (!wasFloat && isCreditCode(normalized)) return { code: normalized, lost: false };
  const shown = match ? `${match[1]}${match[2] ?? ""}` : normalized;
  const certain = isNumber ? shown.padEnd(15, "0").slice(0, 15) : shown.slice(0, 15);
  return { code: certain.padEnd(18, lostDigit), lost: true };
}
