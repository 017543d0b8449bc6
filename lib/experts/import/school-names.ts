import { asc, eq } from "drizzle-orm";
import { schools } from "@/db/schema";
import type { Context } from "@/lib/platform/context";

/** Names of the schools of the reader's own university. */
export async function schoolNames(ctx: Context): Promise<string[]> {
  const { organizationId } = ctx.actor;
  if (!organizationId) return [];
  const rows = await ctx.db
    .select({ name: schools.name })
    .from(schools)
    .where(eq(schools.organizationId, organizationId))
    .orderBy(asc(schools.name))
    .limit(300);
  return rows.map((row) => row.name);
}
