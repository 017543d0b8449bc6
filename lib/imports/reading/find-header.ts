import { type FileProblem, UnreadableFile } from "../problems";
import { columnOf, headerKey, problemHeader, type SheetColumn, type SheetShape, saysYuan } from "../sheet-shape";
import { columnLetters, type RawRow, type RawSheet } from "./sheet";

const headerRows = 10;
const mostColumns = 80;

export type Header = {
  /** The last row of the header: data start below it. */
  row: number;
  columns: Map<number, SheetColumn>;
  yuan: boolean;
  warnings: FileProblem[];
};

/** The header within the first 10 rows: the row that names most of our columns. Null where no row names three. */
export function findHeader(shape: SheetShape, sheet: RawSheet): Header | null {
  const candidates = sheet.rows.filter((row) => row.number <= headerRows);
  const best = candidates.reduce<{ row: RawRow; known: number } | null>((found, row) => {
    const known = knownNames(shape, row);
    return known >= 3 && known > (found?.known ?? 0) ? { row, known } : found;
  }, null);
  if (!best) return null;
  if (best.row.cells.size > mostColumns) throw new UnreadableFile("tooManyColumns", { max: mostColumns });
  const names = new Map([...best.row.cells].map(([column, cell]) => [column, cell.text]));
  const below = sheet.rows[sheet.rows.indexOf(best.row) + 1];
  const hasSecondLine = below !== undefined && isHeaderRow(shape, below);
  if (hasSecondLine) {
    for (const [column, cell] of below.cells)
      if (!columnOf(shape, names.get(column) ?? "")) names.set(column, cell.text);
  }
  return { row: hasSecondLine ? below.number : best.row.number, ...assign(shape, names) };
}

/** A header that is printed again on every page, or the second line of a header of two. */
export function isHeaderRow(shape: SheetShape, row: RawRow): boolean {
  const known = knownNames(shape, row);
  return known >= 3 && known >= row.cells.size * 0.6;
}

const knownNames = (shape: SheetShape, row: RawRow) =>
  new Set([...row.cells.values()].flatMap((cell) => (cell.kind === "text" ? (columnOf(shape, cell.text) ?? []) : [])))
    .size;

function assign(shape: SheetShape, names: Map<number, string>): Pick<Header, "columns" | "yuan" | "warnings"> {
  const byColumn = new Map<SheetColumn, number[]>();
  const unknown: string[] = [];
  for (const [column, name] of [...names].sort(([a], [b]) => a - b)) {
    const known = columnOf(shape, name);
    if (known) byColumn.set(known, [...(byColumn.get(known) ?? []), column]);
    else if (name.trim() && headerKey(name) !== problemHeader) unknown.push(name.trim().slice(0, 20));
  }
  const columns = new Map<number, SheetColumn>();
  for (const [known, found] of byColumn) {
    const exact = found.filter((column) => isOwnName(known, names.get(column) as string));
    const chosen = exact.length === 1 ? exact : found;
    if (chosen.length > 1)
      throw new UnreadableFile("duplicateColumn", { column: known.key, letters: chosen.map(columnLetters).join(", ") });
    const [column] = chosen as [number];
    columns.set(column, known);
    unknown.push(...found.filter((other) => other !== column).map((other) => names.get(other) as string));
  }
  const present = new Set([...byColumn.keys()].map((column) => column.key));
  const missing = shape.needed.filter((key) => !present.has(key));
  if (missing.length > 0) throw new UnreadableFile("columnsNeeded", { columns: missing.join(",") });
  const absent = shape.columns.flatMap(({ key, starred }) => (starred && !present.has(key) ? [key] : []));
  const warnings: FileProblem[] = [];
  if (absent.length > 0) warnings.push({ key: "columnsAbsent", params: { columns: absent.join(",") } });
  if (unknown.length > 0) warnings.push({ key: "columnsUnknown", params: { names: unknown.slice(0, 12).join("、") } });
  const funds = [...columns].find(([, known]) => known.holds === "money")?.[0];
  const yuan = funds !== undefined && saysYuan(names.get(funds) as string);
  if (yuan) warnings.push({ key: "fundsInYuan" });
  return { columns, yuan, warnings };
}

/** The template's own name of the column, as against one of its synonyms. */
function isOwnName(column: SheetColumn, name: string): boolean {
  const own = headerKey(name.normalize("NFKC").replace(/\(.*$/s, ""));
  return own === headerKey(column.zh) || own === headerKey(column.en);
}
