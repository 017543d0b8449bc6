import { and, asc, desc, eq, gt, type SQL, sql } from "drizzle-orm";
import type { ImportAction, ImportState } from "@/db/enums";
import { files, importRows, imports, needs, rounds, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Difference } from "../collected";
import type { Cells } from "./columns";
import type { RowFilter } from "./input";
import { visibleImports } from "./policy";
import type { FileProblem, RowProblem } from "./problems";

export type ImportView = {
  id: string;
  fileId: string | null;
  fileName: string;
  by: string;
  isOwn: boolean;
  round: { year: number; half: number };
  status: ImportState;
  total: number;
  processed: number;
  created: number;
  changed: number;
  unchanged: number;
  incomplete: number;
  failed: number;
  problems: FileProblem[];
  createdAt: Date;
  finishedAt: Date | null;
  version: number;
};

const columns = {
  id: imports.id,
  fileId: imports.fileId,
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

const read = (ctx: Context, where?: SQL) =>
  ctx.db
    .select(columns)
    .from(imports)
    .innerJoin(files, eq(files.id, imports.fileId))
    .innerJoin(users, eq(users.id, imports.createdBy))
    .innerJoin(rounds, eq(rounds.id, imports.roundId))
    .where(and(visibleImports(ctx), where))
    .orderBy(desc(imports.createdAt))
    .limit(30);

const viewOf = (ctx: Context, { createdBy, ...row }: Awaited<ReturnType<typeof read>>[number]): ImportView => ({
  ...row,
  isOwn: createdBy === ctx.actor.userId,
});

/** The latest imports that the reader may see: the own ones, the bureau all. */
export async function recentImports(ctx: Context): Promise<ImportView[]> {
  return (await read(ctx)).map((row) => viewOf(ctx, row));
}

export async function getImport(ctx: Context, id: string): Promise<ImportView | null> {
  const [row] = await read(ctx, eq(imports.id, id));
  return row ? viewOf(ctx, row) : null;
}

export type ImportRowView = {
  number: number;
  action: ImportAction;
  firm: string;
  title: string;
  township: string;
  problems: RowProblem[];
  differences: Difference[];
  need: { id: string; code: string } | null;
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
    })
    .from(importRows)
    .innerJoin(imports, and(eq(imports.id, importRows.importId), visibleImports(ctx)))
    .leftJoin(needs, eq(needs.id, importRows.needId))
    .where(and(eq(importRows.importId, importId), gt(importRows.rowNumber, after), filters[filter]))
    .orderBy(asc(importRows.rowNumber))
    .limit(pageSize + 1);
  const rows = found.slice(0, pageSize).map(({ cells, needId, needCode, ...row }) => ({
    number: row.number,
    action: row.action,
    problems: row.problems as RowProblem[],
    differences: row.differences as Difference[],
    firm: (cells as Cells).firm ?? "",
    title: (cells as Cells).title ?? "",
    township: (cells as Cells).township ?? "",
    need: needId && needCode ? { id: needId, code: needCode } : null,
  }));
  return { rows, next: found.length > pageSize ? (rows.at(-1)?.number ?? null) : null };
}

/** How many rows have warnings: the one number of the preview that the import itself does not keep. */
export async function countWarnings(ctx: Context, importId: string): Promise<number> {
  const [row] = await ctx.db
    .select({ value: sql<number>`count(*)::int` })
    .from(importRows)
    .innerJoin(imports, and(eq(imports.id, importRows.importId), visibleImports(ctx)))
    .where(and(eq(importRows.importId, importId), filters.warning));
  return row?.value ?? 0;
}
