import { and, eq, ne } from "drizzle-orm";
import { imports } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { authorizeImport, type ImportAction, visibleImports } from "./policy";

export type ImportRow = typeof imports.$inferSelect;

/** Loads an import for a mutation: NotFound where the actor may not see it, Denied where the act is not theirs. */
export async function loadImportFor(ctx: Context, id: string, action: ImportAction): Promise<ImportRow> {
  const [row] = await ctx.db
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), ne(imports.status, "discarded"), visibleImports(ctx)));
  if (!row) throw new NotFound();
  authorizeImport(ctx, action, row);
  return row;
}

/** Page of an import, without the locale. */
export function importPath(row: Pick<ImportRow, "id" | "kind">): string {
  return row.kind === "needs" ? `/desk/import/${row.id}` : `/workspace/experts/import/${row.id}`;
}
