import type { Cells } from "./figures";
import { noFigures } from "./figures";
import type { Dimension } from "./input";
import { type Measure, type MeasureKey, measures } from "./measures";
import type { Cell, Presenter } from "./present";

export type TableColumn = { key: string; header: string };
export type TableRow = { key: string; name: string; cells: Cell[]; kind?: "group" };
/** A table of figures, drawn on a page and written into a sheet alike. */
export type FigureTable = {
  key: string;
  title: string;
  nameHeader: string;
  columns: TableColumn[];
  rows: TableRow[];
  total: TableRow;
};

type ColumnKey = MeasureKey | "coverage";
const halves: Record<"collecting" | "contracting", ColumnKey[]> = {
  collecting: [
    "toVisit",
    "visited",
    "coverage",
    "zeroNeed",
    "collected",
    "needFirms",
    "carriedOver",
    "underReview",
    "returned",
    "incomplete",
    "accepted",
    "published",
  ],
  contracting: [
    "responded",
    "inContact",
    "visitors",
    "contracts",
    "contractFirms",
    "contractAmount",
    "registrations",
    "registeredAmount",
    "paidAmount",
    "solved",
    "carriedSolved",
    "overdue",
  ],
};

/** 走访与征集, and 对接与成效, by one dimension. Rows without any figure are left out of the fields, kept of the rest. */
export function figureTables(present: Presenter, dimension: Dimension): FigureTable[] {
  return (["collecting", "contracting"] as const).map((half) => tableOf(present, dimension, half));
}

function tableOf(present: Presenter, dimension: Dimension, half: keyof typeof halves): FigureTable {
  const { t, report } = present;
  const keys = halves[half].filter((key) => dimension !== "field" || (key !== "coverage" && byField(key)));
  const cells = (figures: Cells, where: { [key in Dimension]?: string }) =>
    keys.map((key) => (key === "coverage" ? present.coverage(figures, where) : present.cell(key, figures, where)));
  const rows = dimensionRows(present, dimension).map(({ id, name, figures }) => ({
    key: id,
    name,
    cells: cells(figures, { [dimension]: id }),
  }));
  return {
    key: `${dimension}-${half}`,
    title: t(`reports.table.${half}`),
    nameHeader: t(`reports.dimension.${dimension}`),
    columns: keys.map((key) => ({ key, header: present.label(key) + moneyUnit(present, key) })),
    rows,
    total: { key: "total", name: t("reports.total"), cells: cells(report.figures.total, {}) },
  };
}

/** The rows of a dimension that the filter leaves, in the bureau's order; "none" last, where it counts something. */
export function dimensionRows(
  present: Presenter,
  dimension: Dimension,
): { id: string; name: string; figures: Cells }[] {
  const { report, t } = present;
  const counted = report.figures.rows[dimension];
  const chosen = report.filter[dimension];
  const group = report.filter.group;
  const named = [...report.names[dimension], { id: "none", name: t(`reports.none.${dimension}`) }].filter((row) => {
    if (dimension === "township" && group && "groupId" in row && row.groupId !== group) return counted.has(row.id);
    if (chosen && dimension !== "field") return row.id === chosen;
    return row.id === "none" || dimension === "field" ? counted.has(row.id) : true;
  });
  return named.map((row) => ({ ...row, figures: counted.get(row.id) ?? noFigures() }));
}

function byField(key: MeasureKey): boolean {
  return (measures[key] as Measure).byField;
}

export function moneyUnit(present: Presenter, key: ColumnKey): string {
  const yuan = key !== "coverage" && (measures[key] as Measure).unit === "yuan";
  return yuan ? present.t("reports.unit.inHeader") : "";
}
