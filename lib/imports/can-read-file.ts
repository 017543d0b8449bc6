import { and, eq } from "drizzle-orm";
import { imports } from "@/db/schema";
import type { FileReader } from "@/lib/files/read-file";
import { visibleImports } from "./policy";

/** An uploaded sheet is read by whoever may see its import. */
export const canReadImportFile: FileReader = async (ctx, file) => {
  const [row] = await ctx.db
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.id, file.ownerId), visibleImports(ctx)));
  return row !== undefined;
};
