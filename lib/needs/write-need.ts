import { eq } from "drizzle-orm";
import { needIndicators, type needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { wanToYuan } from "@/lib/platform/money";
import type { NeedInput } from "./input";
import { missingFields } from "./missing-fields";

/** The columns that the form fills, and which starred fields are still empty with them. */
export function needColumns(input: NeedInput, collectedOn: string | null) {
  const columns = {
    title: input.title,
    type: input.type,
    problem: input.problem,
    expected: input.expected,
    tried: input.tried,
    fieldHint: input.fieldHint,
    keywords: input.keywords,
    funds: input.fundsNegotiable || input.fundsWan === null ? null : wanToYuan(input.fundsWan),
    fundsNegotiable: input.fundsNegotiable,
    cooperation: input.cooperation,
    intended: input.intended,
    wantedBy: input.wantedBy,
    visibility: input.visibility,
    contactName: input.contactName,
    contactTitle: input.contactTitle,
    contactPhone: input.contactPhone,
    collectedOn,
  } satisfies Partial<typeof needs.$inferInsert>;
  return { ...columns, missing: missingFields(columns) as string[] };
}

/** Puts the indicator rows in the order of the form, in place of what was there. */
export async function writeIndicators(tx: Context, needId: string, rows: NeedInput["indicators"]): Promise<void> {
  await tx.db.delete(needIndicators).where(eq(needIndicators.needId, needId));
  if (rows.length === 0) return;
  await tx.db.insert(needIndicators).values(rows.map((row, position) => ({ ...row, needId, position })));
}

/** What consent stands on. When any of it changes, the firm has to be asked again. */
export const consentedFields = [
  "title",
  "problem",
  "expected",
  "tried",
  "keywords",
  "visibility",
  "publicTitle",
  "publicProblem",
] as const;

/** Columns of a consent that no longer holds. */
export const consentVoided = {
  consent: "none",
  consentMethod: null,
  consentAt: null,
  consentVisibility: null,
} as const;
