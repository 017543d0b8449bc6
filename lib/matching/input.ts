import { z } from "zod";
import { dismissReasons } from "@/db/enums";

z.config({ jitless: true });

export const pairInput = z.object({ needId: z.uuid(), expertId: z.uuid() });
export const dismissInput = pairInput.extend({
  reason: z.enum(dismissReasons, "form.choose"),
  note: z.string().trim().max(300).default(""),
});
export const verdictInput = z.object({ id: z.uuid() });
export const hideInput = z.object({ needId: z.uuid() });
/** The very experts that the button named, so that a second press finds them taken instead of taking the next ones. */
export const recommendTopInput = z.object({
  needId: z.uuid(),
  expertIds: z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(z.uuid()).min(1).max(3)),
});

const blank = (value: unknown) => (value === "" ? undefined : value);

/** The desk's filters, from the URL; what is not valid is as if it were not there. */
export const deskFilter = z.object({
  q: z.preprocess(blank, z.string().trim().max(80).optional()).catch(undefined),
  group: z.preprocess(blank, z.union([z.uuid(), z.literal("all")]).optional()).catch(undefined),
  township: z.preprocess(blank, z.uuid().optional()).catch(undefined),
  field: z
    .preprocess(
      blank,
      z
        .string()
        .regex(/^[1-9](\.\d{1,2})?$/)
        .optional(),
    )
    .catch(undefined),
  open: z.preprocess((value) => value === "1" || value === "on", z.boolean()).catch(false),
  after: z.preprocess(blank, z.uuid().optional()).catch(undefined),
});
export type DeskFilter = z.output<typeof deskFilter>;

/** Two needs that an officer looked at and found different. */
export const keepApartInput = z.object({ id: z.uuid(), otherId: z.uuid() });
