import { eq, max } from "drizzle-orm";
import { v7 } from "uuid";
import type { z } from "zod";
import { expertOutputs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { addOutputInput } from "./input";
import { loadExpertFor } from "./load-expert";
import { reviseExpert } from "./revise-expert";

/** Adds a paper, patent, project or product to a profile. */
export async function addOutput(ctx: Context, input: z.output<typeof addOutputInput>): Promise<{ id: string }> {
  return transaction(ctx, async (tx) => {
    const expert = await loadExpertFor(tx, input, "edit");
    const [last] = await tx.db
      .select({ value: max(expertOutputs.position) })
      .from(expertOutputs)
      .where(eq(expertOutputs.expertId, expert.id));
    const { kind, title, year, stage, abstract } = input;
    const id = v7();
    await tx.db
      .insert(expertOutputs)
      .values({ id, expertId: expert.id, kind, title, year, stage, abstract, position: (last?.value ?? -1) + 1 });
    await reviseExpert(tx, expert, { action: "experts.addOutput", detail: { outputId: id, kind } });
    return { id };
  });
}
