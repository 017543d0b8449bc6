import { UnreadableFile } from "../problems";
import { cellAddress, type RawCell, type RawRow, type RawSheet, rangeOf, sheetLimits } from "./sheet";
import { attribute, scanXml } from "./xml";
import { openZip, type Zip } from "./zip";

/** The visible sheets of an .xlsx, one after the other: whoever needs only the first reads no more. */
export async function* readXlsx(bytes: Uint8Array): AsyncGenerator<RawSheet> {
  const zip = await openZip(bytes);
  const root = await relations(zip, "_rels/.rels");
  const workbookPath = root.find((relation) => relation.type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (/\.bin$/i.test(workbookPath)) throw new UnreadableFile("binaryWorkbook");
  const workbook = await zip.text(workbookPath);
  if (!workbook || !/<(?:\w+:)?workbook[\s>]/.test(workbook)) throw new UnreadableFile("notWorkbook");
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const name = workbookPath.slice(folder.length);
  const targets = await relations(zip, `${folder}_rels/${name}.rels`, folder);
  const { sheets, date1904 } = sheetsOf(workbook);
  const stringsPath = targets.find((relation) => relation.type === "sharedStrings")?.target;
  const strings = sharedStrings((stringsPath && (await zip.text(stringsPath))) || "");
  for (const sheet of sheets) {
    const path = targets.find((relation) => relation.id === sheet.relation && relation.type === "worksheet")?.target;
    const xml = path && (await zip.text(path));
    if (!xml) continue;
    yield { name: sheet.name, date1904, ...readSheet(xml, strings) };
  }
}

type Relation = { id: string; type: string; target: string };

async function relations(zip: Zip, path: string, folder = ""): Promise<Relation[]> {
  const xml = (await zip.text(path)) ?? "";
  const found: Relation[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      found.push({
        id: attribute(attributes, "Id") ?? "",
        type: (attribute(attributes, "Type") ?? "").split("/").at(-1) as string,
        target: target.startsWith("/") ? target.slice(1) : `${folder}${target}`.replace(/[^/]+\/\.\.\//g, ""),
      });
    },
    close() {},
  });
  return found;
}

function sheetsOf(workbook: string): { sheets: { name: string; relation: string }[]; date1904: boolean } {
  const sheets: { name: string; relation: string }[] = [];
  let date1904 = false;
  scanXml(workbook, {
    open(name, attributes) {
      if (name === "workbookPr") date1904 = /^(1|true)$/.test(attribute(attributes, "date1904") ?? "");
      if (name !== "sheet" || (attribute(attributes, "state") ?? "visible") !== "visible") return;
      const relation = /[\w-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
      sheets.push({ name: attribute(attributes, "name") ?? "", relation: relation ?? "" });
    },
    close() {},
  });
  return { sheets, date1904 };
}

/** Shared strings; the reading aids (rPh) that East Asian spreadsheets attach are no part of the text. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = "";
  let inText = false;
  let inAid = false;
  scanXml(xml, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") inAid = true;
      else if (name === "t") inText = !inAid;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inAid = false;
      else if (name === "si") strings.push(plain(current));
    },
  });
  return strings;
}

function readSheet(xml: string, strings: readonly string[]): Pick<RawSheet, "rows" | "merges"> {
  const rows: RawRow[] = [];
  const merges: RawSheet["merges"] = [];
  let row: RawRow = { number: 0, cells: new Map() };
  let column = 0;
  let type = "n";
  let value = "";
  let inValue = false;
  let hasFormula = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === "row") {
        const number = Number(attribute(attributes, "r") ?? row.number + 1);
        row = { number, cells: new Map() };
        column = 0;
      } else if (name === "c") {
        column = cellAddress(attribute(attributes, "r") ?? "")?.column ?? column + 1;
        type = attribute(attributes, "t") ?? "n";
        value = "";
        hasFormula = false;
      } else if (name === "f") hasFormula = true;
      else if (name === "v" || name === "t") inValue = true;
      else if (name === "mergeCell") {
        const range = rangeOf(attribute(attributes, "ref") ?? "");
        if (range && merges.length < 50_000) merges.push(range);
      }
    },
    text(text) {
      if (inValue) value += text;
    },
    close(name) {
      if (name === "v" || name === "t") inValue = false;
      else if (name === "c" && column <= sheetLimits.columns + 1) {
        const cell = cellOf(type, value, strings, hasFormula);
        if (cell) row.cells.set(column, cell);
      } else if (name === "row" && row.cells.size > 0) {
        rows.push(row);
        if (rows.length > sheetLimits.rows + 20) throw new UnreadableFile("tooManyRows", { max: sheetLimits.rows });
      }
    },
  });
  return { rows, merges };
}

function cellOf(type: string, value: string, strings: readonly string[], formula: boolean): RawCell | null {
  const mark = formula ? { formula } : {};
  if (type === "s") {
    const text = strings[Number(value)] ?? "";
    return text ? { kind: "text", text, ...mark } : null;
  }
  if (value === "" && !formula) return null;
  if (type === "e") return { kind: "error", text: value, ...mark };
  if (type === "b") return { kind: "boolean", text: value === "1" ? "是" : "否", ...mark };
  if (type === "str" || type === "inlineStr" || type === "d") return { kind: "text", text: plain(value), ...mark };
  return { kind: "number", text: value.trim(), ...mark };
}

/** Line ends as one kind; "_x000D_" is how spreadsheets write a character that XML cannot. */
function plain(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "");
}
