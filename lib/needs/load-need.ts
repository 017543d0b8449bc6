import { and, eq } from "drizzle-orm";
import { needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { authorizeNeed, type NeedAction, type NeedFacts, needFactColumns, visibleNeeds } from "./policy";

export type NeedRow = typeof needs.$inferSelect & Pick<NeedFacts, "invited" | "engaged">;

/** Loads a need for a mutation: NotFound where the actor may not see it, Denied (with a reason) where the act is not allowed. */
export async function loadNeedFor(ctx: Context, id: string, action: NeedAction): Promise<NeedRow> {
  const { invited, engaged } = needFactColumns(ctx.actor);
  const [row] = await ctx.db
    .select({ need: needs, invited, engaged })
    .from(needs)
    .where(and(eq(needs.id, id), visibleNeeds(ctx)));
  if (!row) throw new NotFound();
  const need = { ...row.need, invited: row.invited, engaged: row.engaged };
  authorizeNeed(ctx, action, need);
  return need;
}
