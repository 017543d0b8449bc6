import { resolve } from "node:path";
import type { SheetPlanner } from "@/lib/imports/read-import";
import type { Cells } from "./columns";
import { planExpert } from "./plan-rows";
import { readRegister } from "./register";

/** How a sheet of experts is read into its preview. */
export const expertSheet: SheetPlanner = {
  script: resolve(import.meta.dirname, "child.ts"),
  async planner(ctx, row) {
    const register = await readRegister(ctx, row.organizationId as string);
    const planning = { register, seen: new Map<string, number>() };
    return async (rows) => rows.map((one) => planExpert(planning, { ...one, cells: one.cells as Cells }));
  },
};
