import { resolve } from "node:path";
import type { RowPlan, SheetPlanner } from "@/lib/imports/read-import";
import type { Cells } from "./columns";
import { type Plan, planRows } from "./plan-rows";
import { activeTownships } from "./register";

/** How a sheet of needs is read into its preview. */
export const needSheet: SheetPlanner = {
  script: resolve(import.meta.dirname, "child.ts"),
  async planner(ctx, row) {
    const planning = {
      ctx,
      roundId: row.roundId as string,
      townships: await activeTownships(ctx),
      seen: new Map<string, number>(),
    };
    return async (rows) =>
      (
        await planRows(
          planning,
          rows.map((one) => ({ ...one, cells: one.cells as Cells })),
        )
      ).map(previewOf);
  },
};

function previewOf({ action, needId, differences, problems, missing }: Plan): RowPlan {
  return { action, needId, differences, problems, incomplete: missing.length > 0 };
}
