import { type ColumnKey, columnOf, columns, headerKey, neededColumns, saysYuan, starredColumns } from "../columns";
import { type FileProblem, UnreadableFile } from "../problems";
import { columnLetters, type RawRow, type RawSheet } from "./sheet";

const headerRows = 10;
const mostColumns = 80;

export type Header = {
  /** The last row of the header: data start below it. */
  row: number;
  keys: Map<number, ColumnKey>;
  yuan: boolean;
  warnings: FileProblem[];
};

/** The header within the first 10 rows: the row that names most of our columns. Null where no row names three. */
export function findHeader(sheet: RawSheet): Header | null {
  const candidates = sheet.rows.filter((row) => row.number <= headerRows);
  const best = candidates.reduce<{ row: RawRow; known: number } | null>((found, row) => {
    const known = knownNames(row);
    return known >= 3 && known > (found?.known ?? 0) ? { row, known } : found;
  }, null);
  if (!best) return null;
  if (best.row.cells.size > mostColumns) throw new UnreadableFile("tooManyColumns", { max: mostColumns });
  const names = new Map([...best.row.cells].map(([column, cell]) => [column, cell.text]));
  const below = sheet.rows[sheet.rows.indexOf(best.row) + 1];
  const hasSecondLine = below !== undefined && isHeaderRow(below);
  if (hasSecondLine) {
    for (const [column, cell] of below.cells) if (!columnOf(names.get(column) ?? "")) names.set(column, cell.text);
  }
  return { row: hasSecondLine ? below.number : best.row.number, ...assign(names) };
}

/** A header that is printed again on every page, or the second line of a header of two. */
export function isHeaderRow(row: RawRow): boolean {
  const known = knownNames(row);
  return known >= 3 && known >= row.cells.size * 0.6;
}

const knownNames = (row: RawRow) =>
  new Set([...row.cells.values()].flatMap((cell) => (cell.kind === "text" ? (columnOf(cell.text) ?? []) : []))).size;

function assign(names: Map<number, string>): Pick<Header, "keys" | "yuan" | "warnings"> {
  const byKey = new Map<ColumnKey, number[]>();
  const unknown: string[] = [];
  for (const [column, name] of [...names].sort(([a], [b]) => a - b)) {
    const key = columnOf(name);
    if (key) byKey.set(key, [...(byKey.get(key) ?? []), column]);
    else if (name.trim()) unknown.push(name.trim().slice(0, 20));
  }
  const keys = new Map<number, ColumnKey>();
  for (const [key, found] of byKey) {
    const exact = found.filter((column) => isOwnName(key, names.get(column) as string));
    const chosen = exact.length === 1 ? exact : found;
    if (chosen.length > 1)
      throw new UnreadableFile("duplicateColumn", { column: key, letters: chosen.map(columnLetters).join(", ") });
    const [column] = chosen as [number];
    keys.set(column, key);
    unknown.push(...found.filter((other) => other !== column).map((other) => names.get(other) as string));
  }
  const missing = neededColumns.filter((key) => !byKey.has(key));
  if (missing.length > 0) throw new UnreadableFile("columnsNeeded", { columns: missing.join(",") });
  const absent = starredColumns.filter((key) => !byKey.has(key));
  const warnings: FileProblem[] = [];
  if (absent.length > 0) warnings.push({ key: "columnsAbsent", params: { columns: absent.join(",") } });
  if (unknown.length > 0) warnings.push({ key: "columnsUnknown", params: { names: unknown.slice(0, 12).join("、") } });
  const funds = byKey.get("funds")?.[0];
  const yuan = funds !== undefined && saysYuan(names.get(funds) as string);
  if (yuan) warnings.push({ key: "fundsInYuan" });
  return { keys, yuan, warnings };
}

/** The template's own name of the column, as against one of its synonyms. */
function isOwnName(key: ColumnKey, name: string): boolean {
  const column = columns.find((candidate) => candidate.key === key);
  const own = headerKey(name.normalize("NFKC").replace(/\(.*$/s, ""));
  return column !== undefined && (own === headerKey(column.zh) || own === headerKey(column.en));
}
