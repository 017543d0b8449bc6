import { z } from "zod";
import { agreementKinds, evidenceKinds } from "@/db/enums";

z.config({ jitless: true });

const text = (max: number) => z.string().trim().max(max);
const blankAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());
const day = z.iso.date("form.date");
/** 万元 as typed. */
const wan = blankAsNull(text(20).regex(/^[\d.,, ]+(万元?)?$/, "form.number"));

export const versioned = z.object({ id: z.uuid(), version: z.coerce.number().int().positive() });

export const milestoneInput = z.object({
  title: text(80).default(""),
  dueOn: blankAsNull(day),
  amountWan: wan,
});

const body = z.object({
  kind: z.enum(agreementKinds, "form.choose"),
  title: text(80).min(2, "form.required"),
  amountWan: wan,
  technologyWan: wan,
  startsOn: blankAsNull(day),
  endsOn: blankAsNull(day),
  terms: text(8000).default(""),
  milestones: z.preprocess((value) => (Array.isArray(value) ? value : []), z.array(milestoneInput).max(20)).default([]),
});

const inOrder = (value: { startsOn: string | null; endsOn: string | null }) =>
  value.startsOn === null || value.endsOn === null || value.endsOn >= value.startsOn;
const order = { path: ["endsOn"], message: "form.dateOrder" };

/** From an engagement, or between a firm and a university directly (frameworks, platforms). */
export const draftInput = body
  .extend({
    engagementId: blankAsNull(z.uuid()),
    partyAId: blankAsNull(z.uuid()),
    partyBId: blankAsNull(z.uuid()),
  })
  .refine(inOrder, order);
export const reviseInput = body.extend(versioned.shape).refine(inOrder, order);

export type AgreementBody = z.output<typeof body>;
export type DraftInput = z.output<typeof draftInput>;
export type ReviseInput = z.output<typeof reviseInput>;

export const confirmInput = z.object({ id: z.uuid(), textHash: z.string().regex(/^[0-9a-f]{64}$/) });
export const approveInput = versioned.extend({ reference: text(60).min(2, "form.required") });
export const activateInput = versioned.extend({
  scanFileId: z.uuid("agreements.result.scanMissing"),
  signedOn: day,
  checked: z.literal("on", "agreements.result.notChecked"),
});
export const reasonInput = versioned.extend({ reason: text(300).min(2, "form.required") });
export const evidenceInput = z.object({
  id: z.uuid(),
  kind: z.enum(evidenceKinds, "form.choose"),
  onDate: day,
  amountWan: wan,
  reference: text(80).default(""),
  issuer: text(80).default(""),
  note: text(300).default(""),
  fileId: blankAsNull(z.uuid()),
  /** Ticked to record a payment that takes the sum over the contract's amount. */
  acceptExcess: z.preprocess((value) => value === "on" || value === true, z.boolean()),
});
export const voidEvidenceInput = z.object({
  id: z.uuid(),
  evidenceId: z.uuid(),
  reason: text(300).min(2, "form.required"),
});
export const milestoneDoneInput = z.object({ id: z.uuid(), milestoneId: z.uuid(), doneOn: blankAsNull(day) });
export type EvidenceInput = z.output<typeof evidenceInput>;
