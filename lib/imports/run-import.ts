import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { importRows, imports } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { notify } from "@/lib/notifications/notify";
import type { Context } from "@/lib/platform/context";
import { raiseDataVersion } from "@/lib/platform/data-version";
import { DomainError } from "@/lib/platform/errors";
import { transition } from "@/lib/platform/lifecycle";
import { transaction } from "@/lib/platform/transaction";
import { failImport } from "./fail-import";
import { importerContext } from "./importer";
import { importLifecycle } from "./lifecycle";
import { type ImportRow, importPath } from "./load-import";
import { error, type RowProblem } from "./problems";
import { importForJob } from "./read-import";

const batch = 50;

export type OpenRow = { number: number; cells: Record<string, string> };
export type EnteredRow =
  | { number: number; outcome: "created" | "changed" | "unchanged"; recordId: string; incomplete: boolean }
  | { number: number; outcome: "failed"; problems: RowProblem[] };

/** How one kind of import enters its rows. */
export type Entering = {
  /** A batch in the open transaction, judged again: the register may have moved on since the preview. */
  enter(tx: Context, row: ImportRow, rows: readonly OpenRow[]): Promise<EnteredRow[]>;
  /** After the last row, in the transaction that ends the import. */
  done?(tx: Context, row: ImportRow): Promise<void>;
  /** Key of the problem of a row that its person may not touch. */
  foreign: string;
};

/**
 * The job imports.run. Each batch is one transaction of records, marks of the rows done, and progress: a worker that is
 * killed goes on with the first row not done, and nothing is entered twice.
 */
export async function runImport(ctx: Context, row: ImportRow, entering: Entering): Promise<void> {
  if (row.status !== "running") return;
  const person = await importerContext(ctx, row);
  if (!person) return failImport(ctx, row, { key: "noRights" });
  for (;;) {
    const size = await runBatch(person, row, entering, batch).catch((failure) => {
      if (failure instanceof DomainError) return null;
      throw failure;
    });
    // One row of the batch met a conflict: the same rows one by one, so that only that row fails.
    if (size === null) for (let index = 0; index < batch; index += 1) await runOne(person, row, entering);
    else if (size === 0) break;
  }
  await finish(ctx, row, entering);
}

async function runOne(person: Context, row: ImportRow, entering: Entering): Promise<void> {
  try {
    await runBatch(person, row, entering, 1);
  } catch (failure) {
    if (!(failure instanceof DomainError)) throw failure;
    await transaction(person, async (tx) => {
      const [next] = await nextRows(tx, row.id, 1);
      if (!next) return;
      const refused = error("", failure.code === "denied" ? entering.foreign : "conflict");
      await markFailed(tx, row.id, next.rowNumber, [...(next.problems as RowProblem[]), refused]);
      await countDone(tx, row.id, { processed: 1, failed: 1 });
    });
  }
}

async function runBatch(person: Context, row: ImportRow, entering: Entering, size: number): Promise<number> {
  return transaction(person, async (tx) => {
    const rows = await nextRows(tx, row.id, size);
    // Given up meanwhile: whoever tries again goes on with these rows.
    if (rows.length === 0 || (await importForJob(tx, row.id))?.status !== "running") return 0;
    const done = { processed: rows.length, created: 0, changed: 0, unchanged: 0, incomplete: 0, failed: 0 };
    done.unchanged += rows.filter((one) => one.action === "unchanged").length;
    done.failed += rows.filter((one) => one.action === "error").length;
    const open = rows.filter((one) => one.action === "create" || one.action === "update");
    const entered = await entering.enter(
      tx,
      row,
      open.map((one) => ({ number: one.rowNumber, cells: one.cells })),
    );
    for (const one of entered) {
      done[one.outcome] += 1;
      if (one.outcome === "failed") await markFailed(tx, row.id, one.number, one.problems);
      else if (one.incomplete) done.incomplete += 1;
    }
    await markEntered(tx, row, entered);
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

const actions = { created: "create", changed: "update", unchanged: "unchanged" } as const;

/** Which record each row became, in one statement. */
async function markEntered(tx: Context, row: ImportRow, entered: readonly EnteredRow[]): Promise<void> {
  const values = entered.flatMap((one) =>
    one.outcome === "failed" ? [] : [sql`(${one.number}::int, ${one.recordId}::uuid, ${actions[one.outcome]})`],
  );
  if (values.length === 0) return;
  const column = sql.identifier(row.kind === "needs" ? importRows.needId.name : importRows.expertId.name);
  await tx.db.execute(sql`update ${importRows} set ${column} = v.record_id, action = v.action
    from (values ${sql.join(values, sql`, `)}) as v(row_number, record_id, action)
    where ${importRows.importId} = ${row.id} and ${importRows.rowNumber} = v.row_number`);
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

async function finish(ctx: Context, row: ImportRow, entering: Entering): Promise<void> {
  await transaction(ctx, async (tx) => {
    const [now] = await tx.db.select().from(imports).where(eq(imports.id, row.id)).for("update");
    // A second worker was faster.
    if (now?.status !== "running") return;
    const moved = await transition(tx, imports, importLifecycle, "finish", now, { finishedAt: tx.clock() });
    const { created, changed, unchanged, failed, incomplete } = now;
    const counts = { created, changed, unchanged, failed, incomplete };
    await recordAudit(tx, {
      action: "imports.finish",
      objectType: "import",
      objectId: row.id,
      ...moved,
      detail: counts,
    });
    const params = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)]));
    const kind = row.kind === "needs" ? "importDone" : "expertImportDone";
    await notify(tx, { userIds: [row.createdBy] }, { kind, params, path: importPath(row) });
    await entering.done?.(tx, now);
  });
}
