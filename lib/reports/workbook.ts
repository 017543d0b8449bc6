import ExcelJS from "exceljs";
import type { FigureTable, TableRow } from "./tables";

const formats = { number: "#,##0", money: "#,##0.00", percent: "0%" };

/** The tables as sheets of one .xlsx, with the line of conditions above each. */
export async function workbook(tables: { sheet: string; conditions: string; table: FigureTable }[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const { sheet, conditions, table } of tables) {
    const page = book.addWorksheet(sheetName(sheet), {
      views: [{ state: "frozen", xSplit: 1, ySplit: 3 }],
      pageSetup: { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    page.addRow([safeText(table.title)]).font = { bold: true, size: 14 };
    page.addRow([safeText(conditions)]).font = { color: { argb: "FF666666" } };
    page.addRow([table.nameHeader, ...table.columns.map((column) => column.header)].map(safeText)).font = {
      bold: true,
    };
    for (const row of [...table.rows, table.total]) addRow(page, row, row === table.total || row.kind === "group");
    page.getColumn(1).width = 22;
    for (let index = 2; index <= table.columns.length + 1; index += 1) page.getColumn(index).width = 11;
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addRow(page: ExcelJS.Worksheet, row: TableRow, bold: boolean): void {
  const added = page.addRow([safeText(row.name), ...row.cells.map((cell) => cell.value)]);
  if (bold) added.font = { bold: true };
  for (const [index, cell] of row.cells.entries()) added.getCell(index + 2).numFmt = formats[cell.format];
}

/** A text that a spreadsheet would run as a formula gets an apostrophe; full-width starters count as well. */
export function safeText(text: string): string {
  return /^[\s]*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
}

function sheetName(text: string): string {
  return text.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}
