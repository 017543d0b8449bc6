import type { Locale } from "@/db/enums";
import { shanghaiDay } from "@/lib/platform/clock";
import { yuanToWan } from "@/lib/platform/money";
import { translator } from "./translate";

/** The one formatter of dates, money and numbers. Times are Asia/Shanghai. */
export function formatDate(locale: Locale, value: Date | string): string {
  const day = typeof value === "string" ? value.slice(0, 10) : shanghaiDay(value);
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    month: locale === "en" ? "short" : "numeric",
    day: "numeric",
  }).format(date);
}

export function formatInstant(locale: Locale, value: Date): string {
  return new Intl.DateTimeFormat(locale, { timeZone: "Asia/Shanghai", dateStyle: "medium", timeStyle: "short" }).format(
    value,
  );
}

/** Farther away than this a day says more: six steps of one course would all be "last year". */
const farthest = 2_592_000;
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** "3 days ago"; under a minute "just now", from thirty days on the date. Show it with the exact time beside it (`TimeAgo`). */
export function formatRelative(locale: Locale, value: Date, now: Date): string {
  const seconds = Math.round((value.getTime() - now.getTime()) / 1000);
  if (Math.abs(seconds) >= farthest) return formatDate(locale, value);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return translator(locale)("shell.time.justNow");
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A yuan amount in 万元: "12.5 万元" or "¥125,000". */
export function formatMoney(locale: Locale, yuan: string): string {
  if (locale === "en")
    return `¥${new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(yuan as Intl.StringNumericLiteral)}`;
  return `${new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 6 }).format(yuanToWan(yuan) as Intl.StringNumericLiteral)} 万元`;
}

/** Planned funds of a need: an amount, 面议, or nothing said. */
export function formatFunds(locale: Locale, need: { funds: string | null; fundsNegotiable: boolean }): string {
  if (need.fundsNegotiable) return translator(locale)("vocabulary.fundBand.negotiable");
  return need.funds === null ? "—" : formatMoney(locale, need.funds);
}

/** A share as a percentage with no decimals ("63%"); "—" where the whole is nothing. */
export function formatShare(locale: Locale, part: number, whole: number): string {
  if (whole === 0) return "—";
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(part / whole);
}
