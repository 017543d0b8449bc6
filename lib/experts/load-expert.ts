import { and, eq } from "drizzle-orm";
import { experts } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { authorizeExpert, type ExpertAction, visibleExperts } from "./policy";

export type ExpertRow = typeof experts.$inferSelect;

/** Loads an expert for a mutation: NotFound where the actor may not see it, Denied where the act is not allowed, Conflict when it moved on. */
export async function loadExpertFor(
  ctx: Context,
  input: { id: string; version?: number },
  action: ExpertAction,
): Promise<ExpertRow> {
  const [row] = await ctx.db
    .select()
    .from(experts)
    .where(and(eq(experts.id, input.id), visibleExperts(ctx)));
  if (!row) throw new NotFound();
  authorizeExpert(ctx, action, row);
  if (input.version !== undefined && row.version !== input.version) throw new Conflict();
  return row;
}
