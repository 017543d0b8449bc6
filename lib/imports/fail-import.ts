import { imports } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { importLifecycle } from "./lifecycle";
import type { ImportRow } from "./load-import";
import type { FileProblem } from "./problems";

/** Ends an import with its reason. Rows that were entered before stay entered. */
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
