import { z } from "zod";
import { closeReasons, cooperationModes, industries, needTypes, visibilities } from "@/db/enums";

z.config({ jitless: true });

const text = (max: number) => z.string().trim().max(max);
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  );
const blankAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());
const day = z.iso.date("form.date");
export const phonePattern = /^(?:\+?86[- ]?)?(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(?:-\d{1,5})?)$/;

/** A record and the version that the person looked at: whoever is second gets a Conflict. */
export const versioned = z.object({ id: z.uuid(), version: z.coerce.number().int().positive() });

export const indicatorInput = z.object({
  name: text(60),
  present: text(60).default(""),
  target: text(60).default(""),
  unit: text(20).default(""),
  method: text(80).default(""),
});

/** The need as a person types it. Nothing is required to save; `missingFields` says what publishing still needs. */
export const needInput = z.object({
  title: text(60).min(1, "form.required"),
  type: blankAsNull(z.enum(needTypes)),
  problem: text(500).default(""),
  indicators: list(indicatorInput)
    .transform((rows) => rows.filter((row) => row.name !== ""))
    .default([]),
  expected: text(500).default(""),
  tried: text(500).default(""),
  fieldHint: blankAsNull(text(40)),
  industry: blankAsNull(z.enum(industries)),
  keywords: list(text(20))
    .transform((words) =>
      words
        .flatMap((word) => word.split(/[,,、;;\s]+/))
        .filter(Boolean)
        .slice(0, 5),
    )
    .default([]),
  /** 万元, or 面议 through `fundsNegotiable`. */
  fundsWan: blankAsNull(text(16).regex(/^[\d.,,]+$/, "form.number")),
  fundsNegotiable: z
    .preprocess((value) => value === "on" || value === "true" || value === true, z.boolean())
    .default(false),
  cooperation: list(z.enum(cooperationModes)).default([]),
  intended: text(200).default(""),
  wantedBy: blankAsNull(day),
  visibility: blankAsNull(z.enum(visibilities)),
  contactName: blankAsNull(text(30)),
  contactTitle: blankAsNull(text(30)),
  contactPhone: blankAsNull(text(30).regex(phonePattern, "form.phone")),
});

export type NeedInput = z.output<typeof needInput>;

export const createNeedInput = needInput.extend({ organizationId: z.uuid().optional() });
export const editNeedInput = needInput.extend(versioned.shape);

export const returnNeedInput = versioned.extend({ opinion: text(500).min(2, "form.required") });
export const classifyNeedInput = versioned.extend({
  fieldCode: z.string().regex(/^[1-9]\.\d{1,2}$/, "form.required"),
  industry: z.enum(industries),
});
/** 公开方式 with the text that the public reads. */
export const prepareNeedInput = versioned.extend({
  visibility: z.enum(visibilities),
  publicTitle: blankAsNull(text(60)),
  publicProblem: blankAsNull(text(600)),
});
export const closeNeedInput = versioned.extend({ reason: z.enum(closeReasons), note: text(300).default("") });
export const withReasonInput = versioned.extend({ reason: text(300).default("") });
