import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import Papa from "papaparse";
import { UnreadableFile } from "@/lib/imports/problems";
import { decodeText } from "@/lib/imports/reading/read-csv";
import { readXlsx } from "@/lib/imports/reading/read-xlsx";
import type { FileProblems } from "./problems";
import { readLines } from "./read-lines";
import { hasHeader, noHeader, tableRecords } from "./table-records";

/** One need or expert as its file says it, before anybody checked it. */
export type FileRecord = { line: number; values: Record<string, unknown> };

/** Reads .jsonl, .csv or .xlsx record by record; what cannot be read is added to `problems` with its line. */
export async function* readRecords(path: string, problems: FileProblems): AsyncGenerator<FileRecord> {
  const file = basename(path);
  try {
    const extension = extname(path).toLowerCase();
    if (extension === ".jsonl" || extension === ".ndjson") yield* readJsonLines(path, problems);
    else if (extension === ".csv") yield* tableRecords(csvRows(await readFile(path)), file, problems);
    else if (extension === ".xlsx") yield* workbookRecords(await readFile(path), file, problems);
    else problems.add(file, null, "unknown kind of file: give .jsonl, .csv or .xlsx");
  } catch (error) {
    problems.add(file, null, reasonOf(error));
  }
}

async function* readJsonLines(path: string, problems: FileProblems): AsyncGenerator<FileRecord> {
  for await (const { number, text } of readLines(path)) {
    const parsed = text === null ? { wrong: "is neither UTF-8 nor GB18030" } : parse(text);
    if ("wrong" in parsed) problems.add(basename(path), number, parsed.wrong);
    else yield { line: number, values: parsed.values };
  }
}

function parse(text: string): { values: Record<string, unknown> } | { wrong: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { wrong: "is not a JSON object" };
    return { values: { ...value } };
  } catch (error) {
    return { wrong: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Rows with the line on which each begins: a quoted cell may span several. */
function* csvRows(bytes: Uint8Array): Generator<{ number: number; cells: string[] }> {
  const text = decodeText(bytes).replace(/^\ufeff/, "");
  let line = 1;
  let from = 0;
  const rows: { number: number; cells: string[] }[] = [];
  const wrong: string[] = [];
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step({ data, errors, meta }) {
      if (errors.some((error) => error.type === "Quotes")) wrong.push(`line ${line}: a quotation mark is not closed`);
      rows.push({ number: line, cells: data });
      for (; from < meta.cursor; from++) if (text.charCodeAt(from) === 10) line++;
    },
  });
  if (wrong.length > 0) throw new Error(wrong.join("; "));
  yield* rows;
}

const delimiterOf = (text: string): string => {
  const head = text.slice(0, 4000);
  return ["\t", ";"].find((mark) => head.split(mark).length > 2 * head.split(",").length) ?? ",";
};

/** The first visible sheet with a header; covers and notes before it are passed over. */
async function* workbookRecords(bytes: Uint8Array, file: string, problems: FileProblems): AsyncGenerator<FileRecord> {
  for await (const sheet of readXlsx(bytes)) {
    const rows = sheet.rows.map(({ number, cells }) => {
      const last = Math.max(0, ...cells.keys());
      return { number, cells: Array.from({ length: last }, (_, i) => cells.get(i + 1)?.text ?? "") };
    });
    if (hasHeader(rows)) return yield* tableRecords(rows, file, problems);
  }
  problems.add(file, null, noHeader);
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return `cannot be read (${error.key})`;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "does not exist";
  if (code === "EISDIR") return "is a folder";
  return error instanceof Error ? error.message : String(error);
}
