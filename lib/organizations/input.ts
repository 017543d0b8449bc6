import { z } from "zod";
import { industries, organizationKinds } from "@/db/enums";

z.config({ jitless: true });

const text = (max: number) => z.string().trim().max(max);
const blankAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());
const ticked = z.preprocess((value) => value === "on" || value === "true" || value === true, z.boolean());
const day = z.iso.date("form.date");

export const versioned = z.object({ id: z.uuid(), version: z.coerce.number().int().positive() });

/** Its check character is verified by the verbs. */
const creditCode = blankAsNull(text(40));

const organizationFields = z.object({
  name: text(80).min(2, "form.required"),
  alias: blankAsNull(text(40)),
  /** Words that give the firm away besides its name; they block publishing of masked needs. */
  brands: z.preprocess(
    (value) => (typeof value === "string" ? value.split(/[,，、;；\n]+/).map((word) => word.trim()) : value),
    z.array(text(30)).transform((words) => words.filter(Boolean).slice(0, 20)),
  ),
  creditCode,
  townshipId: blankAsNull(z.uuid("form.choose")),
  city: blankAsNull(text(30)),
  industry: blankAsNull(z.enum(industries, "form.choose")),
  products: blankAsNull(text(200)),
  aboveScale: ticked,
  employees: blankAsNull(
    z.coerce.number("form.number").int("form.number").min(0, "form.number").max(1_000_000, "form.number"),
  ),
  intro: blankAsNull(text(600)),
  office: blankAsNull(text(60)),
  contactName: blankAsNull(text(30)),
  contactTitle: blankAsNull(text(30)),
  contactPhone: blankAsNull(text(30).regex(/^[\d\s+()-]{7,25}$/, "form.phone")),
  contactEmail: blankAsNull(z.email("form.email").max(120)),
});

export const editOrganizationInput = organizationFields.extend(versioned.shape);
export type EditOrganizationInput = z.output<typeof editOrganizationInput>;

export const createOrganizationInput = organizationFields
  .extend({ kind: z.enum(organizationKinds, "form.choose") })
  .refine((value) => value.kind !== "enterprise" || value.townshipId !== null, {
    path: ["townshipId"],
    message: "form.choose",
  });
export type CreateOrganizationInput = z.output<typeof createOrganizationInput>;

export const rejectOrganizationInput = versioned.extend({ reason: text(300).min(2, "form.required") });

const roundDates = {
  goal: z.coerce.number("form.number").int("form.number").min(0, "form.number").max(100_000, "form.number"),
  startsOn: day,
  endsOn: day,
};
const inOrder = { path: ["endsOn"], message: "form.dateOrder" };
export const createRoundInput = z
  .object({
    year: z.coerce.number("form.number").int("form.number").min(2000, "form.number").max(2100, "form.number"),
    half: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2)], "form.choose")),
    ...roundDates,
  })
  .refine((round) => round.endsOn > round.startsOn, inOrder);
export const editRoundInput = versioned.extend(roundDates).refine((round) => round.endsOn > round.startsOn, inOrder);
/** Group by township; an empty one leaves the township out of the round. */
export const assignTownshipsInput = versioned.extend({
  groups: z.record(z.uuid(), blankAsNull(z.uuid("form.choose"))).default({}),
});

export const placeKinds = ["group", "township"] as const;
export const addPlaceInput = z.object({ kind: z.enum(placeKinds), name: text(30).min(1, "form.required") });
export const editPlaceInput = z.object({
  kind: z.enum(placeKinds),
  id: z.uuid(),
  name: text(30).min(1, "form.required"),
  position: z.coerce.number("form.number").int("form.number").min(0, "form.number").max(999, "form.number"),
  active: ticked,
});

export const deploymentInput = z.object({
  cityZh: text(20).min(1, "form.required"),
  cityEn: text(40).min(1, "form.required"),
  bureauZh: text(40).min(1, "form.required"),
  bureauEn: text(80).min(1, "form.required"),
  phone: text(40).default(""),
});
