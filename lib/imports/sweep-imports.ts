import { imports } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { failImport } from "./fail-import";
import { stalledImport } from "./stalled";

/** The job imports.sweep: what stands at 读取中 or 导入中 with nobody working on it fails, to be tried again. Returns how many. */
export async function sweepImports(ctx: Context): Promise<number> {
  const stalled = await ctx.db.select().from(imports).where(stalledImport(ctx)).limit(100);
  let failed = 0;
  for (const row of stalled) {
    await failImport(ctx, row, { key: "interrupted" }).then(
      () => {
        failed += 1;
      },
      (error) => {
        // It moved after all.
        if (!(error instanceof Conflict)) throw error;
      },
    );
  }
  if (failed > 0) log.warn({ failed }, "imports.sweep");
  return failed;
}
