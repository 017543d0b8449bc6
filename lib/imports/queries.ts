import { and, asc, desc, eq, gt, ne, type SQL, sql } from "drizzle-orm";
import type { ImportAction, ImportKind, ImportState } from "@/db/enums";
import { experts, files, importRows, imports, needs, rounds, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { RowFilter } from "./input";
import { retryableProblems } from "./lifecycle";
import { visibleImports } from "./policy";
import type { FileProblem, RowProblem } from "./problems";
import type { Difference } from "./read-import";
import { stalledImport } from "./stalled";

export type ImportView = {
  id: string;
  kind: ImportKind;
  fileId: string;
  fileName: string;
  by: string;
  isOwn: boolean;
  round: { year: number; half: number } | null;
  /** "failed" also where nobody works on it any more. */
  status: ImportState;
  total: number;
  processed: number;
  created: number;
  changed: number;
  unchanged: number;
  incomplete: number;
  failed: number;
  problems: FileProblem[];
  canRetry: boolean;
  canDiscard: boolean;
  createdAt: Date;
  finishedAt: Date | null;
  version: number;
};

const columns = {
  id: imports.id,
  kind: imports.kind,
  fileId: files.id,
  fileName: files.name,
  by: users.name,
  createdBy: imports.createdBy,
  round: { year: rounds.year, half: rounds.half },
  status: imports.status,
  total: imports.total,
  processed: imports.processed,
  created: imports.created,
  changed: imports.changed,
  unchanged: imports.unchanged,
  incomplete: imports.incomplete,
  failed: imports.failed,
  problems: imports.problems,
  createdAt: imports.createdAt,
  finishedAt: imports.finishedAt,
  version: imports.version,
};

const read = (ctx: Context, kind: ImportKind, where?: SQL) =>
  ctx.db
    .select({ ...columns, stalled: sql<boolean>`${stalledImport(ctx)}` })
    .from(imports)
    .innerJoin(files, eq(files.id, imports.fileId))
    .innerJoin(users, eq(users.id, imports.createdBy))
    .leftJoin(rounds, eq(rounds.id, imports.roundId))
    .where(and(visibleImports(ctx), eq(imports.kind, kind), ne(imports.status, "discarded"), where))
    .orderBy(desc(imports.createdAt))
    .limit(30);

function viewOf(ctx: Context, { createdBy, stalled, ...row }: Awaited<ReturnType<typeof read>>[number]): ImportView {
  const isOwn = createdBy === ctx.actor.userId;
  const told = stalled ? { ...row, status: "failed" as const, problems: [{ key: "interrupted" }] } : row;
  const failed = told.status === "failed";
  return {
    ...told,
    isOwn,
    canRetry: isOwn && failed && told.problems.some(({ key }) => retryableProblems.includes(key)),
    canDiscard: isOwn && !stalled && (row.status === "preview" || (failed && row.processed === 0)),
  };
}

/** The latest imports of a kind that the reader may see: the own ones, the bureau's and the university's officers all. */
export async function recentImports(ctx: Context, kind: ImportKind): Promise<ImportView[]> {
  return (await read(ctx, kind)).map((row) => viewOf(ctx, row));
}

export async function getImport(ctx: Context, kind: ImportKind, id: string): Promise<ImportView | null> {
  const [row] = await read(ctx, kind, eq(imports.id, id));
  return row ? viewOf(ctx, row) : null;
}

/** How far an import of either kind is. */
export async function importProgress(
  ctx: Context,
  id: string,
): Promise<Pick<ImportView, "status" | "total" | "processed"> | null> {
  const found = (await getImport(ctx, "needs", id)) ?? (await getImport(ctx, "experts", id));
  return found && { status: found.status, total: found.total, processed: found.processed };
}

export type ImportRowView = {
  number: number;
  action: ImportAction;
  cells: Record<string, string>;
  problems: RowProblem[];
  differences: Difference[];
  need: { id: string; code: string } | null;
  expertId: string | null;
};

const pageSize = 50;

const filters: Record<RowFilter, SQL | undefined> = {
  all: undefined,
  create: eq(importRows.action, "create"),
  update: eq(importRows.action, "update"),
  unchanged: eq(importRows.action, "unchanged"),
  error: eq(importRows.action, "error"),
  incomplete: sql`${importRows.problems} @> '[{"key": "incomplete"}]'`,
  warning: sql`jsonb_path_exists(${importRows.problems}, '$[*] ? (@.level == "warning" && @.key != "incomplete")')`,
};

/** Rows of an import in the order of the sheet, after a row number; the reader may see the import. */
export async function importRowsPage(
  ctx: Context,
  importId: string,
  filter: RowFilter,
  after: number,
  size = pageSize,
): Promise<{ rows: ImportRowView[]; next: number | null }> {
  const found = await ctx.db
    .select({
      number: importRows.rowNumber,
      action: importRows.action,
      cells: importRows.cells,
      problems: importRows.problems,
      differences: importRows.differences,
      needId: needs.id,
      needCode: needs.code,
      expertId: experts.id,
    })
    .from(importRows)
    .innerJoin(imports, and(eq(imports.id, importRows.importId), visibleImports(ctx)))
    .leftJoin(needs, eq(needs.id, importRows.needId))
    .leftJoin(experts, eq(experts.id, importRows.expertId))
    .where(and(eq(importRows.importId, importId), gt(importRows.rowNumber, after), filters[filter]))
    .orderBy(asc(importRows.rowNumber))
    .limit(size + 1);
  const rows = found.slice(0, size).map(({ needId, needCode, ...row }) => ({
    ...row,
    need: needId && needCode ? { id: needId, code: needCode } : null,
  }));
  return { rows, next: found.length > size ? (rows.at(-1)?.number ?? null) : null };
}
