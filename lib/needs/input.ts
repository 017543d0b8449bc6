import { z } from "zod";
import { closeReasons, cooperationModes, industries, needTypes, visibilities } from "@/db/enums";
import { phonePattern } from "@/lib/imports/input";
import { wanToYuan } from "@/lib/platform/money";

z.config({ jitless: true });

export const text = (max: number) => z.string().trim().max(max);
export const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  );
const blankAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());
const day = z.iso.date("form.date");

/** A record and the version that the person looked at: whoever is second gets a Conflict. */
export const versioned = z.object({ id: z.uuid(), version: z.coerce.number().int().positive() });

export const indicatorInput = z.object({
  name: text(60),
  present: text(60).default(""),
  target: text(60).default(""),
  unit: text(20).default(""),
  method: text(80).default(""),
});

const isBlankRow = (row: z.output<typeof indicatorInput>) => Object.values(row).every((value) => value === "");

/** Blank rows fall out; a row that says something has a name. Errors keep the index of the row on the page. */
const indicators = list(indicatorInput)
  .superRefine((rows, issues) => {
    for (const [index, row] of rows.entries())
      if (row.name === "" && !isBlankRow(row))
        issues.addIssue({ code: "custom", path: [index, "name"], message: "form.required" });
  })
  .transform((rows) => rows.filter((row) => !isBlankRow(row)));

/** 万元, or 面议 through `fundsNegotiable`. */
export const funds = {
  fundsWan: blankAsNull(text(20).refine((typed) => wanToYuan(typed) !== null, "form.number")),
  fundsNegotiable: z
    .preprocess((value) => value === "on" || value === "true" || value === true, z.boolean())
    .default(false),
};

/** The need as a person types it. Nothing is required to save; `missingFields` says what publishing still needs. */
export const needInput = z.object({
  title: text(60).min(1, "form.required"),
  type: blankAsNull(z.enum(needTypes)),
  problem: text(500).default(""),
  indicators: indicators.default([]),
  expected: text(500).default(""),
  tried: text(500).default(""),
  fieldHint: blankAsNull(text(40)),
  industry: blankAsNull(z.enum(industries)),
  keywords: list(text(120))
    .transform((words) => [...new Set(words.flatMap((word) => word.split(/[,，、;；\s]+/)).filter(Boolean))])
    .pipe(z.array(text(20)).max(5, "needs.result.tooManyKeywords"))
    .default([]),
  ...funds,
  cooperation: list(z.enum(cooperationModes)).default([]),
  intended: text(200).default(""),
  wantedBy: blankAsNull(day),
  visibility: blankAsNull(z.enum(visibilities)),
  contactName: blankAsNull(text(30)),
  contactTitle: blankAsNull(text(30)),
  contactPhone: blankAsNull(text(30).regex(phonePattern, "form.phone")),
});

export type NeedInput = z.output<typeof needInput>;

export const createNeedInput = needInput.extend({ organizationId: blankAsNull(z.uuid("form.choose")).optional() });
export const editNeedInput = needInput.extend(versioned.shape);

/** What the form's buttons mean: save only, or hand in as well; `consent` is the firm's tick under it. */
const saving = {
  intent: z.preprocess((value) => (value === "submit" ? "submit" : "save"), z.enum(["save", "submit"])),
  consent: z.preprocess((value) => value === "on" || value === true, z.boolean()).default(false),
};
export const saveNewNeedInput = createNeedInput.extend(saving);
export const saveNeedInput = editNeedInput.extend(saving);

const words = (max: number) => text(max).min(2, "form.required");
export const returnNeedInput = versioned.extend({ opinion: words(500) });
export const acceptNeedInput = versioned.extend({ opinion: text(500).default("") });
/** 转办: where it goes and why. */
export const transferNeedInput = versioned.extend({ opinion: words(300) });
export const classification = {
  fieldCode: z.string("form.choose").regex(/^[1-9]\.\d{1,2}$/, "form.choose"),
  industry: z.enum(industries, "form.choose"),
};
export const classifyNeedInput = versioned.extend(classification);
/** 公开方式 with the text that the public reads. */
export const prepareNeedInput = versioned.extend({
  visibility: z.enum(visibilities, "form.choose"),
  publicTitle: blankAsNull(text(60)),
  publicProblem: blankAsNull(text(600)),
});
/** 转办 and the dissolving of a common need are acts of their own. */
export const choosableCloseReasons = closeReasons.filter(
  (reason) => reason !== "transferred" && reason !== "dissolved",
);
export const closeNeedInput = versioned.extend({
  reason: z.enum(choosableCloseReasons, "form.choose"),
  note: text(300).default(""),
});
export const withReasonInput = versioned.extend({ reason: text(300).default("") });
export const refuseConsentInput = versioned.extend({ reason: text(300).default("") });
export const solveNeedInput = versioned.extend({
  outcome: z.enum(["solved", "partly_solved"], "form.choose"),
  note: text(500).default(""),
});
export const assignNeedInput = versioned.extend({ ownerId: z.uuid("form.choose") });

/** Whom a directed need is shown to. */
export const inviteReaderInput = z.object({
  id: z.uuid(),
  kind: z.enum(["expert", "university"]),
  inviteeId: z.uuid("form.choose"),
});

/** Up to 100 needs as "id:version", and what to do with them. */
export const batchSize = 100;
export const batchInput = z
  .object({
    need: list(z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:\d{1,9}$/)).pipe(
      z.array(z.string()).min(1, "needs.result.nothingChosen").max(batchSize, "needs.result.tooManyChosen"),
    ),
    intent: z.enum(["accept", "publish", "return", "classify"], "needs.result.chooseAct"),
    opinion: text(500).default(""),
    fieldCode: blankAsNull(classification.fieldCode),
    industry: blankAsNull(classification.industry),
  })
  .transform(({ need, ...rest }) => ({
    ...rest,
    pairs: need.map((pair) => ({ id: pair.slice(0, 36), version: Number(pair.slice(37)) })),
  }));
export type BatchInput = z.output<typeof batchInput>;
