import { z } from "zod";

z.config({ jitless: true });

export const dimensions = ["group", "township", "field"] as const;
export const comparisons = ["year", "previous"] as const;
export const reminderKinds = [
  "review",
  "returned",
  "returnedFirm",
  "invitations",
  "overdueFirm",
  "overdueUniversity",
  "overdueBureau",
  "agreementFirm",
  "agreementUniversity",
  "agreementBureau",
] as const;

export type Dimension = (typeof dimensions)[number];
export type Comparison = (typeof comparisons)[number];
export type ReminderKind = (typeof reminderKinds)[number];

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const soft = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => first(value) || undefined, schema.optional().catch(undefined));

/** The URL of every report page. What is not valid is as if it were not there: a link never breaks. */
export const reportQuery = z.object({
  /** "2026-2": year and half; without it the current round, or the days of `from` and `to`. */
  round: soft(z.string().regex(/^\d{4}-[12]$/)),
  from: soft(z.iso.date()),
  to: soft(z.iso.date()),
  asOf: soft(z.iso.date()),
  compare: soft(z.enum(comparisons)),
  group: soft(z.union([z.uuid(), z.literal("none")])),
  township: soft(z.uuid()),
  by: soft(z.enum(dimensions)),
  field: soft(z.string().regex(/^(none|[1-9](\.[1-9][0-9]?)?)$/)),
});
export type ReportQuery = z.output<typeof reportQuery>;

export const recordsQuery = reportQuery.extend({
  measure: soft(z.string().max(40)),
  after: soft(z.uuid()),
});

export const remindInput = z.object({ kind: z.enum(reminderKinds), recipientId: z.uuid() });
