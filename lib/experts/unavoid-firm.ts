import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { expertAvoidances } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { unavoidInput } from "./input";
import { loadExpertFor } from "./load-expert";
import { reviseExpert } from "./revise-expert";

/** Takes a firm off the expert's list; its needs may be offered again. */
export async function unavoidFirm(
  ctx: Context,
  input: z.output<typeof unavoidInput>,
): Promise<{ id: string; version: number }> {
  return transaction(ctx, async (tx) => {
    const expert = await loadExpertFor(tx, input, "avoid");
    const removed = await tx.db
      .delete(expertAvoidances)
      .where(and(eq(expertAvoidances.expertId, expert.id), eq(expertAvoidances.organizationId, input.organizationId)))
      .returning({ id: expertAvoidances.expertId });
    if (removed.length === 0) throw new NotFound();
    return reviseExpert(tx, expert, {
      action: "experts.unavoid",
      detail: { organizationId: input.organizationId },
    });
  });
}
