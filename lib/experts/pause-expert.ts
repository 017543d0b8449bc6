import type { z } from "zod";
import { sendJob } from "@/lib/outbox/send-job";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { Invalid } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import type { pauseInput } from "./input";
import { loadExpertFor } from "./load-expert";
import { reviseExpert } from "./revise-expert";

/** 暂停接单 until the end of a day (Shanghai), or, without a day, take up work again. Matches follow at both ends. */
export async function pauseExpert(
  ctx: Context,
  input: z.output<typeof pauseInput>,
): Promise<{ id: string; version: number; paused: boolean }> {
  return transaction(ctx, async (tx) => {
    const expert = await loadExpertFor(tx, input, "pause");
    if (input.until && input.until < shanghaiDay(tx.clock())) throw new Invalid("until", "experts.result.pausePast");
    const pausedUntil = input.until ? new Date(`${input.until}T23:59:59+08:00`) : null;
    const row = await reviseExpert(tx, expert, {
      action: input.until ? "experts.pause" : "experts.resume",
      set: { pausedUntil },
      detail: { until: input.until },
    });
    if (pausedUntil) await sendJob(tx, "matching.refresh-expert", { expertId: expert.id }, { startAfter: pausedUntil });
    return { ...row, paused: pausedUntil !== null };
  });
}
