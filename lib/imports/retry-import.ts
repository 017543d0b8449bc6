import { and, eq } from "drizzle-orm";
import { imports } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { failImport } from "./fail-import";
import { importLifecycle, retryableProblems } from "./lifecycle";
import { type ImportRow, loadImportFor } from "./load-import";
import { stalledImport } from "./stalled";

/**
 * 再试一次: a failed import is read again from the start, or goes on with the first row not done where it had been
 * confirmed. One that has stalled unnoticed fails first. Conflict where the failure would be the same again.
 */
export async function retryImport(ctx: Context, input: { id: string; version: number }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const found = await loadImportFor(tx, input.id, "retry");
    if (found.version !== input.version) throw new Conflict();
    const row = await givenUp(tx, found);
    if (!row.problems.some(({ key }) => retryableProblems.includes(key)))
      throw new Conflict("imports.result.sameAgain");
    // A preview is written as a whole: rows mean that it had been shown and confirmed.
    const verb = row.total > 0 ? "resume" : "reread";
    const moved = await transition(tx, imports, importLifecycle, verb, row, { problems: [], finishedAt: null });
    await recordAudit(tx, { action: "imports.retry", objectType: "import", objectId: row.id, ...moved });
    const job = verb === "resume" ? "imports.run" : "imports.read";
    await sendJob(tx, job, { importId: row.id }, { singletonKey: row.id });
    return { id: row.id };
  });
}

async function givenUp(tx: Context, row: ImportRow): Promise<ImportRow> {
  if (row.status === "failed") return row;
  const [stalled] = await tx.db
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.id, row.id), stalledImport(tx)));
  if (!stalled) throw new Conflict();
  const problem = { key: "interrupted" };
  await failImport(tx, row, problem);
  return { ...row, status: "failed", version: row.version + 1, problems: [problem] };
}
