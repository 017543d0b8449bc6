import { eq } from "drizzle-orm";
import { importRows, imports } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { readFile } from "@/lib/files/read-file";
import type { Context } from "@/lib/platform/context";
import { transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { importerContext } from "./importer";
import { importLifecycle } from "./lifecycle";
import type { ImportRow } from "./load-import";
import { type Plan, planRows } from "./plan-rows";
import { type FileProblem, UnreadableFile } from "./problems";
import { type ReadSheet, readInChild } from "./reading/read-in-child";
import { activeTownships } from "./register";

/** The job imports.read: the file into a preview, or into a failure that says why. A second run finds nothing to do. */
export async function readImport(ctx: Context, { importId }: { importId: string }): Promise<void> {
  const [row] = await ctx.db.select().from(imports).where(eq(imports.id, importId));
  if (row?.status !== "uploaded") return;
  const person = await importerContext(ctx, row.createdBy);
  if (!person) return failImport(ctx, row, { key: "noRights" });
  const file = await readFile(ctx, row.fileId as string);
  if (!file) return failImport(ctx, row, { key: "fileGone" });
  try {
    await readInChild(file.name, file.bytes, (sheet) => writePreview(person, row, sheet));
  } catch (failure) {
    if (!(failure instanceof UnreadableFile)) throw failure;
    await failImport(ctx, row, { key: failure.key, params: failure.params });
  }
}

/** Ends an import for good, with its reason; nothing of the register has been touched. */
export async function failImport(ctx: Context, row: ImportRow, problem: FileProblem): Promise<void> {
  await transaction(ctx, async (tx) => {
    const moved = await transition(tx, imports, importLifecycle, "fail", row, {
      problems: [problem],
      finishedAt: tx.clock(),
    });
    await recordAudit(tx, {
      action: "imports.fail",
      objectType: "import",
      objectId: row.id,
      ...moved,
      detail: { problem: problem.key },
    });
  });
}

async function writePreview(person: Context, row: ImportRow, sheet: ReadSheet): Promise<void> {
  await transaction(person, async (tx) => {
    const planning = {
      ctx: tx,
      roundId: row.roundId as string,
      townships: await activeTownships(tx),
      seen: new Map<string, number>(),
    };
    const counts = { create: 0, update: 0, unchanged: 0, error: 0, incomplete: 0 };
    let total = 0;
    for await (const rows of sheet.batches) {
      total += rows.length;
      const plans = await planRows(planning, rows);
      for (const plan of plans) {
        counts[plan.action] += 1;
        if (plan.missing.length > 0 && (plan.action === "create" || plan.action === "update")) counts.incomplete += 1;
      }
      await tx.db.insert(importRows).values(plans.map((plan, at) => rowOf(row.id, plan, rows[at]?.cells ?? {})));
    }
    const moved = await transition(tx, imports, importLifecycle, "show", row, {
      total,
      created: counts.create,
      changed: counts.update,
      unchanged: counts.unchanged,
      failed: counts.error,
      incomplete: counts.incomplete,
      problems: sheet.warnings,
    });
    await recordAudit(tx, {
      action: "imports.preview",
      objectType: "import",
      objectId: row.id,
      ...moved,
      detail: { rows: total, ...counts },
    });
  });
}

function rowOf(importId: string, plan: Plan, cells: Record<string, string>): typeof importRows.$inferInsert {
  const { number, action, needId, differences, problems } = plan;
  return { importId, rowNumber: number, cells, action, needId, differences, problems };
}
