import { type FileProblem, type RowProblem, UnreadableFile, warning } from "../problems";
import { exampleMarks, type SheetShape } from "../sheet-shape";
import { cellText } from "./cell-text";
import { findHeader, type Header, isHeaderRow } from "./find-header";
import { columnLetters, type Range, type RawRow, type RawSheet, sheetLimits } from "./sheet";

type Cells = Record<string, string>;
export type TableRow = { number: number; cells: Cells; problems: RowProblem[] };
export type Table = { rows: TableRow[]; warnings: FileProblem[] };

/** The records of a sheet, or null where it has no header of ours (a sheet of notes, a cover). */
export function readTable(shape: SheetShape, sheet: RawSheet): Table | null {
  const header = findHeader(shape, sheet);
  if (!header) return null;
  const merged = mergedCells(sheet, header);
  const rows = sheet.rows.flatMap((row) =>
    row.number > header.row && !isHeaderRow(shape, row) ? (readRow(shape, row, header, sheet, merged) ?? []) : [],
  );
  if (rows.length > sheetLimits.rows) throw new UnreadableFile("tooManyRows", { max: sheetLimits.rows });
  return { rows, warnings: header.warnings };
}

function readRow(shape: SheetShape, row: RawRow, header: Header, sheet: RawSheet, merged: Merged): TableRow | null {
  const cells: Cells = {};
  const problems: RowProblem[] = [];
  for (const [column, known] of header.columns) {
    const merge = merged.get(`${row.number}:${column}`);
    const cell = row.cells.get(column) ?? merge?.source.cells.get(column);
    if (!cell) continue;
    const read = cellText(known, cell, { date1904: sheet.date1904, yuan: header.yuan });
    if (read.text !== "") cells[known.key] = read.text;
    problems.push(...read.problems);
  }
  if (isLeftOut(shape, cells, row)) return null;
  for (const [column, { key }] of header.columns) {
    const merge = merged.get(`${row.number}:${column}`);
    if (merge && key !== "number")
      problems.push(warning(key, merge.across ? "mergedAcross" : "merged", { range: merge.range }));
  }
  return { number: row.number, cells, problems };
}

const total = /^\s*(合\s*计|总\s*计|小\s*计|共\s*计|total|subtotal)\s*:?\s*$/i;
const footer =
  /^[\s*※]*(合\s*计|总\s*计|小\s*计|共计|填\s*表|填\s*报|制\s*表|审\s*核|单位负责人|负责人|分管领导|主管|联系人|联系电话|说\s*明|备\s*注|注\s*:|注\d|total\b|subtotal|notes?\b)/i;
const filled = (cells: Cells, keys: readonly string[]) => keys.some((key) => cells[key] !== undefined);

/** Blank lines, the template's example, and the totals and signatures below a table. */
function isLeftOut(shape: SheetShape, cells: Cells, row: RawRow): boolean {
  const keys = Object.keys(cells).filter((key) => key !== "number");
  const first = [...row.cells].sort(([a], [b]) => a - b)[0]?.[1].text ?? "";
  if (exampleMarks.some((mark) => (cells.number ?? "").toLowerCase().startsWith(mark))) return true;
  if (total.test(first.normalize("NFKC"))) return true;
  if (footer.test(first.normalize("NFKC")) && !shape.certain.every((key) => cells[key])) return true;
  return keys.length === 0 || (keys.length <= 2 && !filled(cells, shape.telling));
}

type Merged = Map<string, { source: RawRow; range: string; across: boolean }>;

/** Data cells that are part of a merged one. Downwards, its text holds for every row; across columns it is the first's. */
function mergedCells(sheet: RawSheet, header: Header): Merged {
  const byNumber = new Map(sheet.rows.map((row) => [row.number, row]));
  const merged: Merged = new Map();
  for (const range of sheet.merges) {
    const source = byNumber.get(range.top);
    if (!source || range.bottom <= header.row || range.top <= header.row) continue;
    const across = range.right > range.left;
    const name = rangeName(range);
    for (let row = range.top; row <= Math.min(range.bottom, range.top + 2_000); row += 1)
      merged.set(`${row}:${range.left}`, { source, range: name, across });
  }
  return merged;
}

const rangeName = ({ top, left, bottom, right }: Range) =>
  `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
