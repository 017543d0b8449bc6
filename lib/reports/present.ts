import { formatMoney, formatNumber, formatShare } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import { fenToYuan, yuanToWan } from "@/lib/platform/money";
import { compareFigures } from "./compare";
import type { Cells } from "./figures";
import { recordsPath } from "./links";
import { type Measure, type MeasureKey, measures } from "./measures";
import type { Report } from "./report";
import type { RowFilter } from "./rows";

/** A figure as it is shown, as a spreadsheet takes it, and the page of its records (null where there is nothing to open). */
export type Cell = { text: string; value: number | null; format: "number" | "money" | "percent"; href: string | null };
export type Tile = Cell & {
  key: string;
  label: string;
  unit: string;
  comparison?: string;
  trend?: "up" | "down" | "flat";
};

/** How figures are written for one reader. */
export class Presenter {
  constructor(
    readonly report: Report,
    readonly t: Translate,
    readonly locale: Locale,
    readonly href: (path: string) => string,
  ) {}

  label(key: string): string {
    return this.t(`reports.measure.${key}`);
  }

  cell(key: MeasureKey, cells: Cells, where: RowFilter = {}): Cell {
    const value = cells[key];
    const { periods, today, filter } = this.report;
    const path = value > 0n ? recordsPath(periods.now, today, key, { ...filter, ...where }) : null;
    const href = path && this.href(path);
    if (unitOf(key) !== "yuan")
      return { text: formatNumber(this.locale, Number(value)), value: Number(value), format: "number", href };
    const yuan = fenToYuan(value);
    return { text: wanText(this.locale, yuan), value: Number(yuanToWan(yuan)), format: "money", href };
  }

  share(part: bigint | number, whole: bigint | number, href: string | null = null): Cell {
    const [a, b] = [Number(part), Number(whole)];
    return { text: formatShare(this.locale, a, b), value: b === 0 ? null : a / b, format: "percent", href };
  }

  /** 覆盖率 opens those still to visit. */
  coverage(cells: Cells, where: RowFilter = {}): Cell {
    return this.share(cells.visited, cells.toVisit, this.cell("unvisited", cells, where).href);
  }

  tile(key: MeasureKey): Tile {
    const { figures, before } = this.report;
    const cell = this.cell(key, figures.total);
    const compared = before && this.compared(figures.total[key], before[key]);
    return { ...cell, key, label: this.label(key), unit: this.t(`reports.unit.${this.unitKey(key)}`), ...compared };
  }

  /** "是去年同期的3.6倍" */
  compared(now: bigint, before: bigint): { comparison: string; trend: "up" | "down" | "flat" } {
    const { key, params, trend } = compareFigures(now, before);
    const { comparison, now: period } = this.report.periods;
    const base = this.t(`reports.base.${comparison === "year" ? "year" : period.round ? "round" : "span"}`);
    return { comparison: this.t(`reports.compare.${key}`, { ...params, base }), trend };
  }

  private unitKey(key: MeasureKey): string {
    const unit = unitOf(key);
    return unit === "count" ? (measures[key] as Measure).of : unit;
  }
}

function unitOf(key: MeasureKey): Measure["unit"] {
  return measures[key].unit;
}

/** In 万元 (Chinese) with at most two decimals; the unit stands beside the figure or in the head of its column. */
function wanText(locale: Locale, yuan: string): string {
  if (locale === "en") return formatMoney(locale, yuan);
  return formatNumber(locale, Math.round(Number(yuanToWan(yuan)) * 100) / 100);
}
