import ExcelJS from "exceljs";
import type { Locale } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import { headerOf, type SheetShape } from "./sheet-shape";

/** What a cell may be chosen from; "only" also warns of anything else. */
export type ChoiceList = { column: string; values: readonly string[]; strictness: "only" | "or others" };

export type Template = {
  shape: SheetShape;
  sheetName: string;
  /** Columns that stay in sight. */
  frozen: number;
  example: Record<string, string | undefined>;
  lists: readonly ChoiceList[];
  /** The notes' own sheet: its messages stand below `words` (title, lines, columns). */
  notes: { t: Translate; locale: Locale; words: string; lines: readonly string[] };
};

const rowsPrepared = 1_000;

/** The sheet that people fill in: headers, an example that the import leaves out, lists to choose from, and notes. */
export async function templateWorkbook(template: Template): Promise<Uint8Array<ArrayBuffer>> {
  const { columns } = template.shape;
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Duijie 对接";
  const view = { state: "frozen" as const, ySplit: 1, xSplit: template.frozen };
  const sheet = workbook.addWorksheet(template.sheetName, { views: [view] });
  addHeader(sheet, template.shape);
  const example = sheet.addRow(columns.map((column) => template.example[column.key] ?? ""));
  example.font = { italic: true, color: { argb: "FF7A7A7A" } };
  addLists(workbook, sheet, template);
  addNotes(workbook, template);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Column widths and the first row as the template has them; `more` are headers behind our own. */
export function addHeader(sheet: ExcelJS.Worksheet, shape: SheetShape, more: readonly string[] = []): void {
  for (const [index, column] of shape.columns.entries()) {
    sheet.getColumn(index + 1).width = column.width;
    sheet.getColumn(index + 1).alignment = { vertical: "top", wrapText: true };
    if (column.format === "text") sheet.getColumn(index + 1).numFmt = "@";
  }
  styleHeader(sheet.addRow([...shape.columns.map(headerOf), ...more]));
}

export function styleHeader(row: ExcelJS.Row): void {
  row.height = 46;
  row.eachCell((cell) => {
    const starred = String(cell.value).endsWith("*");
    cell.font = { bold: true, color: { argb: starred ? "FF9A2B1F" : "FF1F2A33" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: starred ? "FFFBEFE6" : "FFE9F0F2" } };
    cell.alignment = { vertical: "middle", horizontal: "center", wrapText: true };
    cell.border = { bottom: { style: "thin", color: { argb: "FF8FA3AD" } } };
  });
}

/** Lists to choose from, on a hidden sheet: written into the cells they may hold 255 characters only. */
function addLists(workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, { shape, lists }: Template): void {
  const options = workbook.addWorksheet("选项", { state: "hidden" });
  for (const [index, { column, values, strictness }] of lists.entries()) {
    for (const [row, value] of values.entries()) options.getCell(row + 1, index + 1).value = value;
    if (values.length === 0) continue;
    const list = options.getColumn(index + 1).letter;
    const target = sheet.getColumn(shape.columns.findIndex(({ key }) => key === column) + 1).letter;
    validate(sheet, `${target}2:${target}${rowsPrepared}`, {
      type: "list",
      allowBlank: true,
      formulae: [`选项!$${list}$1:$${list}$${values.length}`],
      showErrorMessage: strictness === "only",
      errorStyle: "warning",
      errorTitle: "请从列表中选择",
      error: "请从下拉列表中选择一项。",
    });
  }
}

/** ExcelJS keeps validations by range, though its types show them by cell only. */
function validate(sheet: ExcelJS.Worksheet, range: string, rule: ExcelJS.DataValidation): void {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
  };
  dataValidations.add(range, rule);
}

function addNotes(workbook: ExcelJS.Workbook, { shape, notes: { t, locale, words, lines } }: Template): void {
  const notes = workbook.addWorksheet(t("imports.template.sheet"));
  notes.getColumn(1).width = 30;
  notes.getColumn(2).width = 90;
  notes.addRow([t(`${words}.title`)]).font = { bold: true, size: 14 };
  for (const line of lines) notes.addRow([t(`${words}.${line}`)]);
  notes.addRow([]);
  notes.addRow([t("imports.template.column"), t("imports.template.how")]).font = { bold: true };
  for (const column of shape.columns) {
    const name = locale === "en" ? `${column.zh} (${column.en})` : column.zh;
    notes.addRow([name, t(`${words}.columns.${column.key}`)]).alignment = { vertical: "top", wrapText: true };
  }
}
