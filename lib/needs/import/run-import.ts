import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { importRows, imports, roundTownships } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { notify } from "@/lib/notifications/notify";
import { findOrCreateEnterprise } from "@/lib/organizations/find-or-create-enterprise";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { DomainError } from "@/lib/platform/errors";
import { transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { type CollectedNeed, type RecordedNeed, recordCollectedNeeds } from "../record-collected-needs";
import type { Cells } from "./columns";
import { importerContext } from "./importer";
import { importLifecycle } from "./lifecycle";
import type { ImportRow } from "./load-import";
import { type Plan, type Planning, planRows } from "./plan-rows";
import { error, type RowProblem } from "./problems";
import { failImport } from "./read-import";
import { activeTownships } from "./register";

const batch = 50;

/**
 * The job imports.run. Each batch is one transaction of needs, marks of the rows done, and progress: a worker that is
 * killed goes on with the first row not done, and no need is entered twice.
 */
export async function runImport(ctx: Context, { importId }: { importId: string }): Promise<void> {
  const [row] = await ctx.db.select().from(imports).where(eq(imports.id, importId));
  if (row?.status !== "running") return;
  const person = await importerContext(ctx, row.createdBy);
  if (!person) return failImport(ctx, row, { key: "noRights" });
  const townships = await activeTownships(ctx);
  for (;;) {
    const size = await runBatch(person, row, townships, batch).catch((failure) => {
      if (failure instanceof DomainError) return null;
      throw failure;
    });
    // One row of the batch met a conflict: the same rows one by one, so that only that row fails.
    if (size === null) for (let index = 0; index < batch; index += 1) await runOne(person, row, townships);
    else if (size === 0) break;
  }
  await finish(ctx, row);
}

async function runOne(person: Context, row: ImportRow, townships: Planning["townships"]): Promise<void> {
  try {
    await runBatch(person, row, townships, 1);
  } catch (failure) {
    if (!(failure instanceof DomainError)) throw failure;
    await transaction(person, async (tx) => {
      const [next] = await nextRows(tx, row.id, 1);
      if (!next) return;
      await markFailed(tx, row.id, next.rowNumber, [...(next.problems as RowProblem[]), refused(failure)]);
      await countDone(tx, row.id, { processed: 1, failed: 1 });
    });
  }
}

/** A verb's answer in words of the import; its own text stays in the verb's domain. */
function refused(failure: DomainError): RowProblem {
  const known = failure.ref.key.startsWith("imports.problem.")
    ? failure.ref.key.slice("imports.problem.".length)
    : null;
  return error("", known ?? (failure.code === "denied" ? "townshipForeign" : "conflict"));
}

async function runBatch(
  person: Context,
  row: ImportRow,
  townships: Planning["townships"],
  size: number,
): Promise<number> {
  return transaction(person, async (tx) => {
    const rows = await nextRows(tx, row.id, size);
    if (rows.length === 0) return 0;
    const done = { processed: rows.length, created: 0, changed: 0, unchanged: 0, incomplete: 0, failed: 0 };
    const open = rows.filter((one) => one.action === "create" || one.action === "update");
    done.unchanged += rows.filter((one) => one.action === "unchanged").length;
    done.failed += rows.filter((one) => one.action === "error").length;
    const planning = { ctx: tx, roundId: row.roundId as string, townships, seen: new Map<string, number>() };
    const plans = await planRows(
      planning,
      open.map((one) => ({ number: one.rowNumber, cells: one.cells as Cells, problems: [] })),
    );
    const firms = await enterFirms(tx, plans);
    const sound = plans.filter((plan) => plan.action !== "error" && firms.has(plan.number));
    for (const plan of plans.filter((each) => !sound.includes(each))) {
      done.failed += 1;
      await markFailed(tx, row.id, plan.number, plan.problems);
    }
    const entered = await recordCollectedNeeds(
      tx,
      sound.map((plan) => collected(row, plan, firms.get(plan.number) as string)),
    );
    for (const need of entered) {
      done[need.outcome] += 1;
      if (need.missing.length > 0) done.incomplete += 1;
    }
    await markEntered(
      tx,
      row.id,
      sound.map((plan, index) => [plan.number, entered[index] as RecordedNeed]),
    );
    await tx.db
      .update(importRows)
      .set({ doneAt: tx.clock() })
      .where(
        and(
          eq(importRows.importId, row.id),
          inArray(
            importRows.rowNumber,
            rows.map((one) => one.rowNumber),
          ),
        ),
      );
    await countDone(tx, row.id, done);
    if (done.created + done.changed > 0) await raiseDataVersion(tx, "public");
    return rows.length;
  });
}

const outcomes = { created: "create", changed: "update", unchanged: "unchanged" } as const;

/** Locked, so that a second worker on the same import waits and then finds them done. */
async function nextRows(tx: Context, importId: string, size: number) {
  return tx.db
    .select({
      rowNumber: importRows.rowNumber,
      cells: importRows.cells,
      action: importRows.action,
      problems: importRows.problems,
    })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), isNull(importRows.doneAt)))
    .orderBy(asc(importRows.rowNumber))
    .limit(size)
    .for("update");
}

/** The firms of a batch, one after the other: two rows may be about the same new one. */
async function enterFirms(tx: Context, plans: readonly Plan[]): Promise<Map<number, string>> {
  const ids = new Map<number, string>();
  const entered = new Map<string, string>();
  for (const plan of plans) {
    const { firm, values } = plan.parsed;
    if (plan.action === "error" || !plan.townshipId) continue;
    const key = JSON.stringify([firm, plan.townshipId]);
    const known = entered.get(key);
    const { id } = known
      ? { id: known }
      : await findOrCreateEnterprise(tx, {
          ...firm,
          townshipId: plan.townshipId,
          contactName: values.contactName,
          contactTitle: values.contactTitle,
          contactPhone: values.contactPhone,
        });
    entered.set(key, id);
    ids.set(plan.number, id);
  }
  return ids;
}

function collected(row: ImportRow, plan: Plan, organizationId: string): CollectedNeed {
  return {
    needId: plan.needId,
    roundId: row.roundId as string,
    organizationId,
    townshipId: plan.townshipId as string,
    values: plan.parsed.values,
    importId: row.id,
  };
}

/** Which need each row became, in one statement. */
async function markEntered(tx: Context, importId: string, entered: [number, RecordedNeed][]): Promise<void> {
  if (entered.length === 0) return;
  const values = entered.map(([number, need]) => sql`(${number}::int, ${need.id}::uuid, ${outcomes[need.outcome]})`);
  await tx.db.execute(sql`update ${importRows} set need_id = v.need_id, action = v.action
    from (values ${sql.join(values, sql`, `)}) as v(row_number, need_id, action)
    where ${importRows.importId} = ${importId} and ${importRows.rowNumber} = v.row_number`);
}

async function markFailed(tx: Context, importId: string, rowNumber: number, problems: RowProblem[]): Promise<void> {
  await tx.db
    .update(importRows)
    .set({ action: "error", problems, doneAt: tx.clock() })
    .where(and(eq(importRows.importId, importId), eq(importRows.rowNumber, rowNumber)));
}

type Counts = Partial<Record<"processed" | "created" | "changed" | "unchanged" | "incomplete" | "failed", number>>;

async function countDone(tx: Context, importId: string, done: Counts): Promise<void> {
  const set = Object.fromEntries(
    (Object.entries(done) as [keyof Counts, number][]).map(([key, count]) => [key, sql`${imports[key]} + ${count}`]),
  );
  await tx.db.update(imports).set(set).where(eq(imports.id, importId));
}

async function finish(ctx: Context, row: ImportRow): Promise<void> {
  await transaction(ctx, async (tx) => {
    const [now] = await tx.db.select().from(imports).where(eq(imports.id, row.id)).for("update");
    // A second worker was faster.
    if (now?.status !== "running") return;
    const moved = await transition(tx, imports, importLifecycle, "finish", now, { finishedAt: tx.clock() });
    const { created, changed, unchanged, failed, incomplete } = now;
    await recordAudit(tx, {
      action: "imports.finish",
      objectType: "import",
      objectId: row.id,
      ...moved,
      detail: { created, changed, unchanged, failed, incomplete },
    });
    const params = {
      created: String(created),
      changed: String(changed),
      incomplete: String(incomplete),
      failed: String(failed),
    };
    await notify(tx, { userIds: [row.createdBy] }, { kind: "importDone", params, path: `/desk/import/${row.id}` });
    if (created > 0) await tellGroups(tx, row, created);
  });
}

/** The working groups whose townships have new needs to review. */
async function tellGroups(tx: Context, row: ImportRow, created: number): Promise<void> {
  const groups = await tx.db
    .selectDistinct({ id: roundTownships.groupId })
    .from(roundTownships)
    .where(
      and(
        eq(roundTownships.roundId, row.roundId as string),
        sql`${roundTownships.townshipId} in (select n.township_id from import_rows r join needs n on n.id = r.need_id
          where r.import_id = ${row.id} and r.action = 'create')`,
      ),
    );
  if (groups.length === 0) return;
  await notify(
    { ...tx, actor: { ...tx.actor, userId: row.createdBy } },
    { groupIds: groups.map((group) => group.id) },
    { kind: "needsCollected", params: { count: String(created) }, path: "/desk/inbox" },
  );
}
