import type { ReportQuery } from "./input";
import type { MeasureKey } from "./measures";
import { type Period, roundKey } from "./period";

type Where = Partial<Pick<ReportQuery, "group" | "township" | "field">>;

/** The part of the URL that says which period: always the same for a figure, its records and its export. */
export function periodParams({ round, from, to, asOf }: Period, today: string): Record<string, string> {
  const cut: Record<string, string> = asOf === today ? {} : { asOf };
  return round ? { round: roundKey(round), ...cut } : { from, to, ...cut };
}

/** Path (without language) of the records behind a figure. */
export function recordsPath(period: Period, today: string, measure: MeasureKey, where: Where): string {
  return withParams("/desk/reports/records", { measure, ...periodParams(period, today), ...where });
}

export function withParams(path: string, params: Record<string, string | undefined>): string {
  const set = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length ? `${path}?${new URLSearchParams(set)}` : path;
}
