import type { z } from "zod";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { capacityInput } from "./input";
import { loadExpertFor } from "./load-expert";
import { reviseExpert } from "./revise-expert";

/** How many needs the expert takes on in a year. */
export async function setCapacity(
  ctx: Context,
  input: z.output<typeof capacityInput>,
): Promise<{ id: string; version: number }> {
  return transaction(ctx, async (tx) => {
    const expert = await loadExpertFor(tx, input, "edit");
    return reviseExpert(tx, expert, {
      action: "experts.setCapacity",
      set: { capacity: input.capacity },
      detail: { from: expert.capacity, to: input.capacity },
    });
  });
}
