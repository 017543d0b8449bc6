import { randomBytes } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { needIndicators, needs } from "@/db/schema";
import { recordAudits } from "@/lib/audit/record";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { type CollectedValues, type Difference, differencesOf, type Indicator } from "./collected";
import { mayStillEdit } from "./edit-need";
import { loadNeedFor, type NeedRow } from "./load-need";
import { missingFields } from "./missing-fields";
import { moveNeed, reviseNeed } from "./move-need";
import { nextNeedCodes } from "./next-need-code";
import { authorizeNeed } from "./policy";
import { writeNewNeedSearchDocuments } from "./search-document";
import { consentedFields, consentVoided, writeIndicators } from "./write-need";

export type CollectedNeed = {
  /** The need that the row corrects, or null for a new one. */
  needId: string | null;
  roundId: string;
  organizationId: string;
  townshipId: string;
  values: CollectedValues;
  /** The import that it came with, for the audit trail. */
  importId?: string;
};

export type RecordedNeed = {
  id: string;
  code: string;
  outcome: "created" | "changed" | "unchanged";
  missing: string[];
};

/**
 * Enters needs that an officer collected: new ones as 待审核 with what is still missing (待补充), known ones by what the
 * sheet says differently; blank cells change nothing. A returned need that is corrected so is handed in again.
 * All or none: the answer is in the order of the input.
 */
export async function recordCollectedNeeds(ctx: Context, inputs: readonly CollectedNeed[]): Promise<RecordedNeed[]> {
  return transaction(ctx, async (tx) => {
    const created = await createNeeds(
      tx,
      inputs.filter((input) => input.needId === null),
    );
    const results: RecordedNeed[] = [];
    for (const input of inputs)
      results.push(input.needId === null ? (created.shift() as RecordedNeed) : await correct(tx, input, input.needId));
    return results;
  });
}

/** New needs go in together: the statements of a batch are those of one need. */
async function createNeeds(tx: Context, inputs: readonly CollectedNeed[]): Promise<RecordedNeed[]> {
  if (inputs.length === 0) return [];
  for (const { organizationId, townshipId } of inputs)
    authorizeNeed(tx, "create", { ...newFacts, organizationId, townshipId });
  const order = shuffled(inputs.map((_, index) => index));
  const codes = await codesFor(
    tx,
    order.map((index) => inputs[index] as CollectedNeed),
  );
  // Read once: the rows are made in another order than they stand in.
  const now = tx.clock();
  const rows: ReturnType<typeof rowOf>[] = [];
  for (const [place, index] of order.entries())
    rows[index] = rowOf(tx, inputs[index] as CollectedNeed, codes[place] as string, now, index);
  await tx.db.insert(needs).values(rows);
  const lines = rows.flatMap((row, index) =>
    (inputs[index]?.values.indicators ?? []).map((line, position) => ({ ...line, needId: row.id, position })),
  );
  if (lines.length > 0) await tx.db.insert(needIndicators).values(lines);
  await recordAudits(
    tx,
    rows.map((row, index) => ({
      action: "needs.collect",
      objectType: "need",
      objectId: row.id,
      to: "submitted",
      detail: { importId: inputs[index]?.importId, missing: row.missing, ...(row.consent ? voucher(tx) : {}) },
    })),
  );
  const needIds = rows.map((row) => row.id);
  await writeNewNeedSearchDocuments(tx, needIds);
  await sendJob(tx, "matching.find-duplicates", { needIds });
  return rows.map(({ id, code, missing }) => ({ id, code, missing, outcome: "created" }));
}

/** The needs of one firm stand together in a sheet: codes and ids in its order would name a masked one by its neighbours. */
function shuffled(places: number[]): number[] {
  return places
    .map((place) => ({ place, lot: randomBytes(8).toString("hex") }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ place }) => place);
}

const newFacts = {
  status: "submitted",
  visibility: null,
  publishedAt: null,
  common: false,
  invited: false,
  engaged: false,
} as const;

/** Rounds differ between inputs only in theory; a batch of one round takes its codes at once. */
async function codesFor(tx: Context, inputs: readonly CollectedNeed[]): Promise<string[]> {
  const byRound = new Map<string, string[]>();
  for (const roundId of new Set(inputs.map((input) => input.roundId)))
    byRound.set(roundId, await nextNeedCodes(tx, roundId, inputs.filter((input) => input.roundId === roundId).length));
  return inputs.map((input) => byRound.get(input.roundId)?.shift() as string);
}

/** `place` in the sheet is a millisecond of the clock, so that the inbox keeps the sheet's order. */
function rowOf(
  tx: Context,
  { roundId, organizationId, townshipId, values }: CollectedNeed,
  code: string,
  now: Date,
  place: number,
) {
  const { indicators: _, consent, ...columns } = values;
  return {
    id: v7(),
    code,
    roundId,
    organizationId,
    townshipId,
    ...columns,
    ...(consent && values.visibility ? vouched(now, values.visibility) : { consent: undefined }),
    missing: missingFields(columns) as string[],
    source: "import" as const,
    status: "submitted" as const,
    statusSince: new Date(now.getTime() + place),
    submittedAt: now,
    createdBy: tx.actor.userId,
    createdAt: now,
    updatedAt: now,
  };
}

async function correct(tx: Context, input: CollectedNeed, needId: string): Promise<RecordedNeed> {
  const need = await loadNeedFor(tx, needId, "edit");
  const indicators = await indicatorsOf(tx, need.id);
  const differences = differencesOf({ ...need, indicators }, input.values);
  const view = { id: need.id, code: need.code };
  if (differences.length === 0) return { ...view, outcome: "unchanged", missing: need.missing };
  if (!mayStillEdit(tx, need)) throw new Conflict("needs.result.notEditable");
  const set = columnsOf(tx, need, input.values, differences);
  if (differences.some(({ column }) => column === "indicators"))
    await writeIndicators(tx, need.id, input.values.indicators);
  const detail = {
    importId: input.importId,
    fields: differences.map(({ column }) => column),
    ...(set.consent === "confirmed" ? voucher(tx) : set.consent === "none" ? { voided: true } : {}),
  };
  if (need.status === "returned")
    await moveNeed(tx, "submit", need, { set: { ...set, submittedAt: tx.clock() }, detail });
  else await reviseNeed(tx, "correct", need, { set, detail });
  return { ...view, outcome: "changed", missing: set.missing };
}

/** Only what differs, what is still missing then, and the consent: a changed text needs the firm's word again. */
function columnsOf(tx: Context, need: NeedRow, values: CollectedValues, differences: Difference[]) {
  const { indicators: _, consent, ...said } = values;
  const fields = new Set<string>(differences.map(({ column }) => column));
  if (fields.has("funds")) fields.add("fundsNegotiable");
  const changed: Partial<typeof said> = Object.fromEntries(Object.entries(said).filter(([key]) => fields.has(key)));
  const after = { ...need, ...changed };
  const isTextChanged = fields.has("indicators") || consentedFields.some((field) => fields.has(field));
  const visibility = after.visibility;
  const consentColumns =
    consent && visibility && (fields.has("consent") || (isTextChanged && need.consent !== "none"))
      ? vouched(tx.clock(), visibility)
      : isTextChanged && need.consent !== "none"
        ? consentVoided
        : {};
  return { ...changed, missing: missingFields(after) as string[], consent: undefined, ...consentColumns };
}

const vouched = (at: Date, visibility: NonNullable<CollectedValues["visibility"]>) =>
  ({ consent: "confirmed", consentMethod: "form", consentAt: at, consentVisibility: visibility }) as const;

/** Who says that the firm agreed. */
const voucher = (tx: Context) => ({ consentMethod: "form", vouchedBy: tx.actor.userId });

async function indicatorsOf(tx: Context, needId: string): Promise<Indicator[]> {
  return tx.db
    .select({
      name: needIndicators.name,
      present: needIndicators.present,
      target: needIndicators.target,
      unit: needIndicators.unit,
      method: needIndicators.method,
    })
    .from(needIndicators)
    .where(eq(needIndicators.needId, needId))
    .orderBy(asc(needIndicators.position));
}
