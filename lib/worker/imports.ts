import type { ImportKind } from "@/db/enums";
import { expertSheet } from "@/lib/experts/import/read-import";
import { expertEntering } from "@/lib/experts/import/run-import";
import { importForJob, readImport, type SheetPlanner } from "@/lib/imports/read-import";
import { type Entering, runImport } from "@/lib/imports/run-import";
import { needSheet } from "@/lib/needs/import/read-import";
import { needEntering } from "@/lib/needs/import/run-import";
import type { Context } from "@/lib/platform/context";

type Job = { importId: string };
const kinds: Record<ImportKind, { sheet: SheetPlanner; entering: Entering }> = {
  needs: { sheet: needSheet, entering: needEntering },
  experts: { sheet: expertSheet, entering: expertEntering },
};

/** The job imports.read, for whatever the sheet is about. */
export async function readAnyImport(ctx: Context, { importId }: Job): Promise<void> {
  const row = await importForJob(ctx, importId);
  if (row) await readImport(ctx, row, kinds[row.kind].sheet);
}

/** The job imports.run, likewise. */
export async function runAnyImport(ctx: Context, { importId }: Job): Promise<void> {
  const row = await importForJob(ctx, importId);
  if (row) await runImport(ctx, row, kinds[row.kind].entering);
}
