import { eq } from "drizzle-orm";
import { importRows, imports } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { releaseFile } from "@/lib/files/remove-file";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { importLifecycle } from "./lifecycle";
import { loadImportFor } from "./load-import";

/** 放弃预览: nothing was entered, so the rows and the file go with it; that there was one stays on record. */
export async function discardImport(ctx: Context, input: { id: string; version: number }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadImportFor(tx, input.id, "discard");
    if (row.version !== input.version) throw new Conflict();
    // A failed import that had begun to enter rows is part of their history.
    if (row.processed > 0) throw new Conflict();
    const moved = await transition(tx, imports, importLifecycle, "discard", row, { fileId: null, problems: [] });
    await tx.db.delete(importRows).where(eq(importRows.importId, row.id));
    if (row.fileId) await releaseFile(tx, row.fileId);
    await recordAudit(tx, {
      action: "imports.discard",
      objectType: "import",
      objectId: row.id,
      ...moved,
      detail: { fileId: row.fileId, rows: row.total },
    });
    return { id: row.id };
  });
}
