import { eq } from "drizzle-orm";
import { experts } from "@/db/schema";
import { isStaff } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";

/** How an answer reached us, for the audit: the expert's own, by the link, entered by staff after a call, or by the university. */
export function howReplied(ctx: Context): { reply: string } {
  if (ctx.actor.via === "link") return { reply: "link" };
  if (ctx.actor.role === "expert") return { reply: "account" };
  if (ctx.actor.role === "university") return { reply: "university" };
  return { reply: isStaff(ctx.actor.role) ? "phone" : ctx.actor.via };
}

export async function loadCapacity(ctx: Context, expertId: string): Promise<{ id: string; capacity: number }> {
  const [row] = await ctx.db
    .select({ id: experts.id, capacity: experts.capacity })
    .from(experts)
    .where(eq(experts.id, expertId));
  if (!row) throw new NotFound();
  return row;
}
