import ExcelJS from "exceljs";
import type { ImportKind, Locale } from "@/db/enums";
import { recordAudit } from "@/lib/audit/record";
import { safeText } from "@/lib/files/safe-text";
import { problemText } from "@/lib/i18n/import-problem";
import { translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { getImport, type ImportRowView, importRowsPage } from "./queries";
import { problemHeader, type SheetShape } from "./sheet-shape";
import { addHeader } from "./template-workbook";

export type ProblemSheet = { name: string; bytes: Uint8Array<ArrayBuffer> };

/**
 * 下载问题行: the rows with errors as a sheet in the template's own shape, with a last column 问题 that says what is wrong.
 * Corrected, it can be uploaded as it is. NotFound where the reader may not see the import or no row is wrong.
 */
export async function problemSheet(
  ctx: Context,
  id: string,
  shapes: Record<ImportKind, SheetShape>,
): Promise<ProblemSheet> {
  const found = (await getImport(ctx, "needs", id)) ?? (await getImport(ctx, "experts", id));
  if (!found) throw new NotFound();
  const shape = shapes[found.kind];
  const workbook = new ExcelJS.Workbook();
  const t = translator(ctx.locale);
  const sheet = workbook.addWorksheet(t("imports.sheet.problems"), { views: [{ state: "frozen", ySplit: 1 }] });
  addHeader(sheet, shape, [problemHeader]);
  const last = sheet.getColumn(shape.columns.length + 1);
  last.width = 60;
  last.alignment = { vertical: "top", wrapText: true };
  let rows = 0;
  for (let after: number | null = 0; after !== null; ) {
    const page = await importRowsPage(ctx, id, "error", after, 1_000);
    for (const row of page.rows) sheet.addRow([...cellsOf(shape, row), wordsOf(ctx.locale, found.kind, row)]);
    rows += page.rows.length;
    after = page.next;
  }
  if (rows === 0) throw new NotFound();
  await transaction(ctx, (tx) =>
    recordAudit(tx, { action: "imports.exportProblems", objectType: "import", objectId: id, detail: { rows } }),
  );
  const base = found.fileName.replace(/\.[a-z0-9]+$/i, "");
  return {
    name: `${base}-${t("imports.sheet.problems")}.xlsx`,
    bytes: new Uint8Array(await workbook.xlsx.writeBuffer()),
  };
}

/** Cells are text all through, so nothing that was read becomes a number or a formula on its way back. */
const cellsOf = (shape: SheetShape, row: ImportRowView) =>
  shape.columns.map(({ key }) => safeText(row.cells[key] ?? ""));

function wordsOf(locale: Locale, kind: ImportKind, row: ImportRowView): string {
  const t = translator(locale);
  const lines = row.problems
    .filter((problem) => problem.level === "error")
    .map((problem) => problemText(t, locale, kind, problem));
  return [t("imports.sheet.row", { row: row.number }), ...lines].join("\n");
}
