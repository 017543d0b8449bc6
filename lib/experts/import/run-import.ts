import type { EnteredRow, Entering } from "@/lib/imports/run-import";
import type { Cells } from "./columns";
import { correctFromSheet, createFromSheet } from "./enter-expert";
import { planExpert } from "./plan-rows";
import { readRegister } from "./register";

/** How the rows of a confirmed sheet of experts are entered. */
export const expertEntering: Entering = {
  foreign: "universityForeign",
  async enter(tx, row, rows) {
    const owner = { organizationId: row.organizationId as string, importId: row.id };
    const planning = { register: await readRegister(tx, owner.organizationId), seen: new Map<string, number>() };
    const entered: EnteredRow[] = [];
    for (const { number, cells } of rows) {
      const plan = planExpert(planning, { number, cells: cells as Cells, problems: [] });
      const { action, incomplete, problems } = plan;
      if (action === "error") entered.push({ number, outcome: "failed", problems });
      else if (action === "create")
        entered.push({ number, outcome: "created", recordId: await createFromSheet(tx, plan, owner), incomplete });
      else if (action === "update")
        entered.push({ number, outcome: "changed", recordId: await correctFromSheet(tx, plan, owner), incomplete });
      else entered.push({ number, outcome: "unchanged", recordId: plan.known?.id as string, incomplete });
    }
    return entered;
  },
};
