/** What a cell holds, before anybody knows its column. Numbers keep the digits of the file, not those of a float. */
export type RawCell = { kind: "text" | "number" | "boolean" | "error"; text: string; formula?: boolean };
/** Rows and columns count from 1. */
export type RawRow = { number: number; cells: Map<number, RawCell> };
export type Range = { top: number; left: number; bottom: number; right: number };
export type RawSheet = { name: string; rows: RawRow[]; merges: Range[]; date1904: boolean };

export const sheetLimits = { rows: 20_000, columns: 200, cellCharacters: 32_767 } as const;

/** "AB12" → { row: 12, column: 28 }; null for anything else. */
export function cellAddress(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] as string).toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

/** 28 → "AB", as the column is called in the spreadsheet. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function rangeOf(reference: string): Range | null {
  const [from, to] = reference.split(":").map(cellAddress);
  if (!from || !to) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
