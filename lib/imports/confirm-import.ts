import { imports } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { Conflict, Invalid } from "@/lib/platform/errors";
import { transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { importLifecycle } from "./lifecycle";
import { loadImportFor } from "./load-import";

/** The uploader has seen the preview and says go: a job then imports row by row. */
export async function confirmImport(ctx: Context, input: { id: string; version: number }): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const row = await loadImportFor(tx, input.id, "run");
    if (row.version !== input.version) throw new Conflict();
    if (row.status === "preview" && row.created + row.changed === 0) throw new Invalid("", "imports.result.nothing");
    // From here on the counters say what was done, no longer what was planned.
    const moved = await transition(tx, imports, importLifecycle, "run", row, {
      processed: 0,
      created: 0,
      changed: 0,
      unchanged: 0,
      incomplete: 0,
      failed: 0,
    });
    await recordAudit(tx, {
      action: "imports.run",
      objectType: "import",
      objectId: row.id,
      ...moved,
      detail: { planned: { created: row.created, changed: row.changed } },
    });
    await sendJob(tx, "imports.run", { importId: row.id }, { singletonKey: row.id });
    return { id: row.id };
  });
}
