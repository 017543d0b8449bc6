import { z } from "zod";

z.config({ jitless: true });

const token = z.string().max(100);
/** Weeks of a pause; 0 takes the summaries up again. */
export const pauseWeeks = [4, 12, 26] as const;
export const pauseInput = z.object({
  token,
  weeks: z.coerce
    .number("form.choose")
    .refine((weeks) => weeks === 0 || (pauseWeeks as readonly number[]).includes(weeks), "form.choose"),
});
export const offerInput = z.object({
  token,
  proposal: z.string().trim().min(10, "engagements.result.proposalShort").max(2000),
});
export const refuseOfferInput = z.object({ token });
