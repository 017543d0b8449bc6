import { eq } from "drizzle-orm";
import ExcelJS from "exceljs";
import { importRows, imports } from "@/db/schema";
import { confirmImport } from "@/lib/imports/confirm-import";
import { headerOf } from "@/lib/imports/sheet-shape";
import { type Cells, columns } from "@/lib/needs/import/columns";
import { uploadImport } from "@/lib/needs/import/upload-import";
import type { Actor, Context } from "@/lib/platform/context";
import { readAnyImport as readImport, runAnyImport as runImport } from "@/lib/worker/imports";
import type { TestDatabase } from "@/tests/support/database";

export type CellValue = string | number | Date | { formula: string; result?: string | number };
export type SheetRow = Partial<Record<keyof Cells, CellValue>>;

export const fullRow: SheetRow = {
  number: 1,
  collectedOn: "2026-09-01",
  township: "北镇",
  firm: "云岫市丙铸造有限公司",
  aboveScale: "是",
  industry: "机械铸造",
  products: "球铁铸件",
  title: "球铁铸件缩松怎么消除",
  type: "技术难题",
  problem: "QT500轮毂热节处缩松,超声探伤不合格率一成二,改过冒口没有用。",
  indicators: "探伤不合格率|12|≤2|%|超声探伤\n抗拉强度|480|≥520|MPa|GB/T 228.1",
  expected: "给出浇注系统和孕育工艺方案,连续三个月达标。",
  keywords: "球墨铸铁、缩松",
  funds: "50",
  cooperation: "委托研发、技术服务",
  wantedBy: "2027-06-30",
  visibility: "公开",
  consent: "是",
  contactName: "周工",
  contactPhone: "13812345678",
};

/** A workbook as the template gives it, with whatever a test wants above, below or changed. */
export async function workbookOf(
  rows: SheetRow[],
  change: (sheet: ExcelJS.Worksheet) => void = () => {},
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("技术需求");
  sheet.addRow(columns.map(headerOf));
  for (const row of rows) sheet.addRow(columns.map((column) => row[column.key] ?? null));
  change(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Uploads as a person and reads as the worker. */
export async function preview(db: TestDatabase, actor: Actor, bytes: Uint8Array, name = "需求表.xlsx") {
  const { id } = await uploadImport(db.context(actor), { name, bytes });
  await readImport(system(db), { importId: id });
  return importOf(db, id);
}

/** Confirms a preview and runs it to its end. */
export async function run(db: TestDatabase, actor: Actor, id: string) {
  const { row } = await importOf(db, id);
  await confirmImport(db.context(actor), { id, version: row.version });
  await runImport(system(db), { importId: id });
  return importOf(db, id);
}

export async function importOf(db: TestDatabase, id: string) {
  const [row] = await db.db.select().from(imports).where(eq(imports.id, id));
  const rows = await db.db.select().from(importRows).where(eq(importRows.importId, id)).orderBy(importRows.rowNumber);
  return { row: row!, rows };
}

export const system = (db: TestDatabase): Context => db.context({ via: "job" });
