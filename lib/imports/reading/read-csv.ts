import Papa from "papaparse";
import { UnreadableFile } from "../problems";
import { type RawCell, type RawSheet, sheetLimits } from "./sheet";

/** A CSV as Excel and WPS write it: UTF-8 (with or without its mark), GB18030, or UTF-16 with tabs. */
export function readCsv(bytes: Uint8Array): RawSheet {
  const text = decodeText(bytes);
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    preview: sheetLimits.rows + 20,
    skipEmptyLines: false,
  });
  if (parsed.errors.some((problem) => problem.type === "Quotes")) throw new UnreadableFile("damagedCsv");
  if (parsed.data.length > sheetLimits.rows + 10) throw new UnreadableFile("tooManyRows", { max: sheetLimits.rows });
  const rows = parsed.data.map((values, index) => ({
    number: index + 1,
    cells: new Map<number, RawCell>(
      values
        .slice(0, sheetLimits.columns + 1)
        .flatMap((value, column) => (value.trim() === "" ? [] : [[column + 1, cellOf(value)] as const])),
    ),
  }));
  return { name: "CSV", rows: rows.filter((row) => row.cells.size > 0), merges: [], date1904: false };
}

/** The one that gives the widest row near the top; a title line above the header and bars within cells do not mislead it. */
function delimiterOf(text: string): string {
  const widest = (delimiter: string) =>
    Math.max(0, ...Papa.parse<string[]>(text, { delimiter, preview: 12 }).data.map((row) => row.length));
  return [",", "\t", ";"].reduce((best, delimiter) => (widest(delimiter) > widest(best) ? delimiter : best));
}

/** `="00123"` and a leading tab are how people keep Excel from turning digits into numbers. */
function cellOf(value: string): RawCell {
  const text = /^="(.*)"$/s.exec(value.trim())?.[1] ?? value.replace(/\r\n?/g, "\n").replace(/^\t/, "");
  return { kind: "text", text };
}

export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new UnreadableFile("wrongType");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeGb18030(bytes);
  }
}

function decodeGb18030(bytes: Uint8Array): string {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("encoding");
  }
}
