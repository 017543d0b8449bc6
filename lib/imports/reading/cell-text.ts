import { type RowProblem, warning } from "../problems";
import type { SheetColumn } from "../sheet-shape";
import { expandNumber, hidesDigits, plainNumber, recoverCreditCode } from "./numbers";
import { type RawCell, sheetLimits } from "./sheet";

const dashes = /^[-—–/\\.。、~*\s]+$/;

export type Reading = { date1904: boolean; yuan: boolean };

/** The text of a cell once its column is known, and what a person should know about how it was read. */
export function cellText(
  column: SheetColumn,
  cell: RawCell,
  reading: Reading,
): { text: string; problems: RowProblem[] } {
  const { key, holds } = column;
  const problems: RowProblem[] = [];
  if (cell.kind === "error") return { text: "", problems: [warning(key, "cellError", { text: cell.text })] };
  if (cell.formula && key !== "number") problems.push(warning(key, cell.text === "" ? "formulaEmpty" : "formula"));
  let text = cell.kind === "number" ? numberText(holds, cell.text, reading) : tidy(cell.text);
  if (dashes.test(text) || (column.noneIsBlank && /^(无|暂无|没有|none|n\/a)$/i.test(text))) text = "";
  if (holds === "creditCode" && text) {
    const { code, lost } = recoverCreditCode(text, cell.kind === "number");
    if (lost) problems.push(warning(key, "creditCodeLost", { text: cell.text.slice(0, 30) }));
    text = code;
  }
  if (holds === "phone" && cell.kind === "text" && hidesDigits(text)) {
    problems.push(warning(key, "phoneLost", { text }));
    text = "";
  }
  if (holds === "phone") text = expandNumber(text);
  if (text.length > sheetLimits.cellCharacters) text = text.slice(0, sheetLimits.cellCharacters);
  return { text, problems };
}

function numberText(holds: SheetColumn["holds"], text: string, { date1904, yuan }: Reading): string {
  if (text === "") return "";
  if (holds === "day") return serialToDay(text, date1904) ?? plainNumber(text);
  if (holds === "creditCode" || holds === "phone") return text;
  if (holds === "money" && yuan) return `${plainNumber(text)}元`;
  return plainNumber(text);
}

/** Days since 1899-12-30 (or 1904-01-01 in old Mac files); only what falls between 1990 and 2100 is a date. */
export function serialToDay(text: string, date1904: boolean): string | null {
  const serial = Math.floor(Number(text));
  if (!(serial > 20_000 && serial < 73_100)) return null;
  const days = serial - 25_569 + (date1904 ? 1_462 : 0);
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** Spaces at the ends of lines and invisible characters go; line breaks inside stay. */
function tidy(text: string): string {
  return (
    text
      // Our own sheet of wrong rows has an apostrophe before what would be a formula.
      .replace(/^'(?=\s*[=+\-@＝＋－＠])/, "")
      .replace(/[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, "")
      .replace(/[^\S\n]+/g, " ")
      .replace(/ *\n */g, "\n")
      .trim()
  );
}
