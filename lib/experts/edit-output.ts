import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { expertOutputs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { editOutputInput } from "./input";
import { loadExpertFor } from "./load-expert";
import { reviseExpert } from "./revise-expert";

/** Corrects one output of a profile. */
export async function editOutput(ctx: Context, input: z.output<typeof editOutputInput>): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const expert = await loadExpertFor(tx, input, "edit");
    const { kind, title, year, stage, abstract } = input;
    const [row] = await tx.db
      .update(expertOutputs)
      .set({ kind, title, year, stage, abstract })
      .where(and(eq(expertOutputs.id, input.outputId), eq(expertOutputs.expertId, expert.id)))
      .returning({ id: expertOutputs.id });
    if (!row) throw new NotFound();
    await reviseExpert(tx, expert, { action: "experts.editOutput", detail: { outputId: row.id, kind } });
    return row;
  });
}
