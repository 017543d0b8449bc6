import { z } from "zod";
import { declineCodes, entryKinds, failureCodes, sides } from "@/db/enums";

z.config({ jitless: true });

const text = (max: number) => z.string().trim().max(max);
const blankAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());
const day = z.iso.date("form.date");

export const versioned = z.object({ id: z.uuid(), version: z.coerce.number().int().positive() });

export const openEngagementInput = z.object({
  needId: z.uuid(),
  expertId: z.uuid(),
  origin: z.enum(["recommended", "applied", "invited"]),
  proposal: text(2000).default(""),
});
export const applyInput = z.object({
  needId: z.uuid(),
  expertId: z.uuid("form.choose").optional(),
  proposal: text(2000).min(10, "engagements.result.proposalShort"),
});
export const inviteInput = z.object({ needId: z.uuid("form.choose"), expertId: z.uuid("form.choose") });

export const acceptInput = versioned.extend({ proposal: text(2000).min(2, "form.required") });
export const declineInput = versioned.extend({
  code: z.enum(declineCodes, "form.choose"),
  note: text(300).default(""),
});
export const referInput = versioned
  .extend({ expertId: blankAsNull(z.uuid()), referral: text(300).default("") })
  .refine((input) => input.expertId !== null || input.referral.length >= 2, {
    path: ["referral"],
    message: "engagements.result.referralMissing",
  });
export const failInput = versioned.extend({ code: z.enum(failureCodes, "form.choose"), note: text(300).default("") });
export const agreeInput = versioned.extend({ note: text(300).default("") });
export const nextStepInput = versioned.extend({
  nextStep: text(120).min(2, "form.required"),
  nextSide: z.enum(sides, "form.choose"),
  dueOn: blankAsNull(day),
});
export const entryInput = z.object({
  id: z.uuid(),
  kind: z.enum(entryKinds, "form.choose"),
  happenedOn: blankAsNull(day),
  headcount: z.preprocess(
    (value) => (value === "" || value === undefined ? 0 : value),
    z.coerce.number("form.number").int("form.number").min(0, "form.number").max(500, "form.number"),
  ),
  body: text(2000).min(2, "form.required"),
});

export type OpenEngagementInput = z.input<typeof openEngagementInput>;
