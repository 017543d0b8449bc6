import { z } from "zod";
import { outcomes } from "./levels";

z.config({ jitless: true });

const reason = z.string().trim().min(2, "form.required").max(300);

export const trainInput = z.object({});
export const activateInput = z.object({ id: z.uuid(), version: z.coerce.number().int(), reason });
export const decisionFilter = z.object({ outcome: z.enum(outcomes).optional().catch(undefined) });
export const replayFilter = z.object({
  need: z.uuid().optional().catch(undefined),
  decision: z.uuid().optional().catch(undefined),
});
export type ReplayFilter = z.output<typeof replayFilter>;
