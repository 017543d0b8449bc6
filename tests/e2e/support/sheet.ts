import ExcelJS from "exceljs";
import { headerOf } from "@/lib/imports/sheet-shape";
import { type Cells, columns } from "@/lib/needs/import/columns";

/** A sheet as a township really sends it: a merged title, 填表单位, the header in the third row, 合计 and signatures below. */
export async function townshipSheet(township: string, rows: Cells[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  sheet.addRow([`${township}企业技术需求征集汇总表`]);
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.addRow([`填表单位:${township}人民政府(盖章)`]);
  sheet.addRow(columns.map(headerOf));
  for (const row of rows) sheet.addRow(columns.map((column) => row[column.key] ?? null));
  sheet.addRow(["合计", null, null, null, null, null, null, null, null, `${rows.length}项`]);
  sheet.addRow(["填表人:", null, null, null, "审核人:"]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The smallest file that a reader accepts as a PDF. */
export const scan = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);
