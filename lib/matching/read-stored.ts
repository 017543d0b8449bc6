import { z } from "zod";
import type { StoredFit, StoredGap, StoredReason } from "@/db/schema";

z.config({ jitless: true });

const texts = z.record(z.string(), z.string());
const reason = z.object({
  needQuote: z.string(),
  expertQuote: z.string(),
  terms: z.array(z.string()),
  source: z.string(),
}) satisfies z.ZodType<StoredReason>;
const gap = z.object({ kind: z.string(), params: texts.optional() }) satisfies z.ZodType<StoredGap>;
const row = z.object({
  name: z.string(),
  target: z.string(),
  quote: z.string().nullable(),
  source: z.string().nullable(),
  terms: z.array(z.string()),
});
const question = z.object({ to: z.enum(["expert", "firm"]), kind: z.string(), params: texts });
const fit = z.object({
  version: z.literal(1),
  rows: z.array(row),
  questions: z.array(question),
}) satisfies z.ZodType<StoredFit>;

type Stored = { reasons: StoredReason[]; gaps: StoredGap[]; fit: StoredFit };

/**
 * What was stored with a match, as far as it has the shape that is read today: rows outlive the code that wrote them, so that one
 * of another shape is left out and the rest of the page stands.
 */
export function readStored(stored: { reasons: unknown; gaps: unknown; fit: unknown }): Stored {
  const read = fit.safeParse(stored.fit);
  return {
    reasons: itemsOf(reason, stored.reasons),
    gaps: itemsOf(gap, stored.gaps),
    fit: read.success ? read.data : { version: 1, rows: [], questions: [] },
  };
}

function itemsOf<T>(schema: z.ZodType<T>, list: unknown): T[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => {
    const read = schema.safeParse(item);
    return read.success ? [read.data] : [];
  });
}
