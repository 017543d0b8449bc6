import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { expertOutputs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { removeOutputInput } from "./input";
import { loadExpertFor } from "./load-expert";
import { reviseExpert } from "./revise-expert";

/** Takes one output out of a profile. */
export async function removeOutput(ctx: Context, input: z.output<typeof removeOutputInput>): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const expert = await loadExpertFor(tx, input, "edit");
    const [row] = await tx.db
      .delete(expertOutputs)
      .where(and(eq(expertOutputs.id, input.outputId), eq(expertOutputs.expertId, expert.id)))
      .returning({ id: expertOutputs.id });
    if (!row) throw new NotFound();
    await reviseExpert(tx, expert, { action: "experts.removeOutput", detail: { outputId: row.id } });
    return row;
  });
}
