import { extensionOf, isCompoundFile, isZip } from "@/lib/files/file-type";
import { UnreadableFile } from "../problems";
import type { SheetShape } from "../sheet-shape";
import { readCsv } from "./read-csv";
import { readTable, type Table } from "./read-table";
import { readXlsx } from "./read-xlsx";

/** Why a file is not a spreadsheet that we read, in the words that help its sender; null where it is one. */
export function refusalOf(name: string, bytes: Uint8Array): string | null {
  const extension = extensionOf(name);
  if (bytes.length === 0) return "empty";
  if (isCompoundFile(bytes)) return extension === "xlsx" || extension === "xlsm" ? "encrypted" : "oldFormat";
  if (["xls", "et", "ods", "numbers", "xlsb", "xlsm"].includes(extension)) return "oldFormat";
  if (extension !== "xlsx" && extension !== "csv") return "wrongType";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
  if (/^(\u00ef\u00bb\u00bf)?\s*<(html|table|\?xml|!doctype)/i.test(head)) return "webPage";
  if (extension === "xlsx" && !isZip(bytes)) return "wrongType";
  if (extension === "csv" && (isZip(bytes) || head.startsWith("%PDF"))) return "wrongType";
  return null;
}

/** Reads the first sheet that has a header of ours. Throws UnreadableFile with the reason where nothing can be read. */
export async function readSpreadsheet(shape: SheetShape, name: string, bytes: Uint8Array): Promise<Table> {
  const refusal = refusalOf(name, bytes);
  if (refusal) throw new UnreadableFile(refusal);
  let table: Table | null = null;
  const others: string[] = [];
  if (extensionOf(name) === "csv") table = readTable(shape, readCsv(bytes));
  else
    for await (const sheet of readXlsx(bytes)) {
      if (!table) table = readTable(shape, sheet);
      else if (hasRows(() => readTable(shape, sheet))) others.push(sheet.name);
    }
  if (!table) throw new UnreadableFile("noHeader");
  if (table.rows.length === 0) throw new UnreadableFile("noRows");
  if (others.length > 0) table.warnings.push({ key: "otherSheets", params: { names: others.slice(0, 8).join("、") } });
  return table;
}

function hasRows(read: () => Table | null): boolean {
  try {
    return (read()?.rows.length ?? 0) > 0;
  } catch {
    return true;
  }
}
