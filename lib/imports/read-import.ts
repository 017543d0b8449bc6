import { eq } from "drizzle-orm";
import type { ImportAction } from "@/db/enums";
import { importRows, imports } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { readFile } from "@/lib/files/read-file";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { failImport } from "./fail-import";
import { importerContext } from "./importer";
import { importLifecycle } from "./lifecycle";
import type { ImportRow } from "./load-import";
import { type RowProblem, UnreadableFile } from "./problems";
import { type ReadSheet, readInChild } from "./reading/read-in-child";
import type { TableRow } from "./reading/read-table";

export type Difference = { column: string; from: string; to: string };
/** What a row of the sheet would do: at most one of the ids says to which record. */
export type RowPlan = {
  action: ImportAction;
  needId?: string | null;
  expertId?: string | null;
  differences: Difference[];
  problems: RowProblem[];
  /** The record will still lack something (待补充). */
  incomplete: boolean;
};
/** The child's script, and what each row would do, planned by reading only, with the rights of the person who uploaded. */
export type SheetPlanner = {
  script: string;
  planner(ctx: Context, row: ImportRow): Promise<(rows: readonly TableRow[]) => Promise<RowPlan[]>>;
};

/** The job imports.read: the file into a preview, or into a failure that says why. A second run finds nothing to do. */
export async function readImport(ctx: Context, row: ImportRow, sheet: SheetPlanner): Promise<void> {
  if (row.status !== "uploaded") return;
  const person = await importerContext(ctx, row);
  if (!person) return failImport(ctx, row, { key: "noRights" });
  const file = row.fileId === null ? null : await readFile(ctx, row.fileId);
  if (!file) return failImport(ctx, row, { key: "fileGone" });
  try {
    await readInChild(sheet.script, file.name, file.bytes, (read) => writePreview(person, row, read, sheet));
  } catch (failure) {
    if (!(failure instanceof UnreadableFile)) throw failure;
    await failImport(ctx, row, { key: failure.key, params: failure.params });
  }
}

/** An import for its job; undefined where it is gone. */
export async function importForJob(ctx: Context, importId: string): Promise<ImportRow | undefined> {
  const [row] = await ctx.db.select().from(imports).where(eq(imports.id, importId));
  return row;
}

async function writePreview(person: Context, row: ImportRow, read: ReadSheet, sheet: SheetPlanner): Promise<void> {
  await transaction(person, async (tx) => {
    const plan = await sheet.planner(tx, row);
    const counts = { create: 0, update: 0, unchanged: 0, error: 0, incomplete: 0 };
    let total = 0;
    for await (const rows of read.batches) {
      total += rows.length;
      const plans = await plan(rows);
      for (const { action, incomplete } of plans) {
        counts[action] += 1;
        if (incomplete && (action === "create" || action === "update")) counts.incomplete += 1;
      }
      await tx.db.insert(importRows).values(plans.map((one, at) => rowOf(row.id, rows[at] as TableRow, one)));
    }
    const moved = await transition(tx, imports, importLifecycle, "show", row, {
      total,
      created: counts.create,
      changed: counts.update,
      unchanged: counts.unchanged,
      failed: counts.error,
      incomplete: counts.incomplete,
      problems: read.warnings,
    });
    await recordAudit(tx, {
      action: "imports.preview",
      objectType: "import",
      objectId: row.id,
      ...moved,
      detail: { rows: total, ...counts },
    });
    if (row.kind === "needs") await sendJob(tx, "matching.check-import", { importId: row.id });
  });
}

function rowOf(importId: string, { number, cells }: TableRow, plan: RowPlan): typeof importRows.$inferInsert {
  const { action, needId = null, expertId = null, differences, problems } = plan;
  return { importId, rowNumber: number, cells, action, needId, expertId, differences, problems };
}
