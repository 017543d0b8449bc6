import { z } from "zod";
import { cooperationModes, expertVisibilities, industries, outputKinds, outputStages } from "@/db/enums";

z.config({ jitless: true });

const text = (max: number) => z.string().trim().max(max);
const blankAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(60),
  );
/** One entry a line, as people paste them; blank lines and repeats go. */
const lines = (max: number, most: number) =>
  z
    .preprocess((value) => (value === undefined ? "" : Array.isArray(value) ? value.join("\n") : value), z.string())
    .transform((value) => [
      ...new Set(
        value
          .split(/[\n\r;；]+/)
          .map((line) => line.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(z.string().max(max, "experts.result.lineTooLong")).max(most, "experts.result.tooManyLines"));

/** An expert's record and the version that the person looked at. */
export const versionedExpert = z.object({ id: z.uuid(), version: z.coerce.number().int().positive() });

const profileFields = z.object({
  name: text(30).min(1, "form.required"),
  title: text(30).min(1, "form.required"),
  discipline: text(60).min(1, "form.required"),
  bio: text(1500).default(""),
  directions: lines(60, 20),
  fieldCodes: list(z.string().regex(/^[1-9]\.\d{1,2}$/, "form.choose")),
  industries: list(z.enum(industries)),
  services: list(z.enum(cooperationModes)),
  equipment: lines(120, 30),
  capacity: z.coerce.number("form.number").int("form.number").min(0, "form.number").max(50, "form.number").default(3),
  phone: blankAsNull(text(30).regex(/^[\d+() -]{7,30}$/, "form.phone")),
  email: blankAsNull(z.email("form.email").max(120)),
  visibility: z.enum(expertVisibilities, "form.choose").default("public"),
  schoolId: blankAsNull(z.uuid()),
  groupId: blankAsNull(z.uuid()),
});

export const createExpertInput = profileFields;
export const saveProfileInput = profileFields.extend(versionedExpert.shape);
export type ExpertProfileInput = z.output<typeof profileFields>;

const outputFields = {
  kind: z.enum(outputKinds, "form.choose"),
  title: text(200).min(2, "form.required"),
  year: blankAsNull(
    z.coerce.number("form.number").int("form.number").min(1950, "form.number").max(2100, "form.number"),
  ),
  stage: blankAsNull(z.enum(outputStages)),
  abstract: text(1000).default(""),
};
/** `id` is the expert's, `outputId` the row's. */
export const addOutputInput = versionedExpert.extend(outputFields);
export const editOutputInput = addOutputInput.extend({ outputId: z.uuid() });
export const removeOutputInput = versionedExpert.extend({ outputId: z.uuid() });

export const capacityInput = versionedExpert.extend({
  capacity: z.coerce.number("form.number").int("form.number").min(0, "form.number").max(50, "form.number"),
});
/** A day until which no need is offered; blank takes up work again. */
export const pauseInput = versionedExpert.extend({ until: blankAsNull(z.iso.date("form.date")) });
export const avoidInput = versionedExpert.extend({ firm: text(80).min(2, "form.required") });
export const unavoidInput = versionedExpert.extend({ organizationId: z.uuid() });

export const expertFilter = z.object({
  q: text(80).optional().catch(undefined),
  field: z
    .string()
    .regex(/^[1-9](\.\d{1,2})?$/)
    .optional()
    .catch(undefined),
  industry: z.enum(industries).optional().catch(undefined),
  service: z.enum(cooperationModes).optional().catch(undefined),
  university: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type ExpertFilter = z.output<typeof expertFilter>;

/** The university officer's own list, from the URL. */
export const ownExpertsFilter = z.object({
  q: z.preprocess((value) => value || undefined, text(80).optional()).catch(undefined),
  unclaimed: z.preprocess((value) => value === "1", z.boolean()).catch(false),
  incomplete: z.preprocess((value) => value === "1", z.boolean()).catch(false),
  after: z.uuid().optional().catch(undefined),
});
