import { and, eq, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";

/** Stores a new hash and raises the epoch: every session of before is dead. Answers the new epoch. */
export async function setPassword(
  ctx: Context,
  userId: string,
  passwordHash: string,
  action: "auth.reset" | "auth.changePassword",
): Promise<number> {
  const [row] = await ctx.db
    .update(users)
    .set({ passwordHash, epoch: sql`${users.epoch} + 1`, updatedAt: ctx.clock(), version: sql`${users.version} + 1` })
    .where(and(eq(users.id, userId), eq(users.status, "active")))
    .returning({ epoch: users.epoch });
  if (!row) throw new NotFound();
  const actor = { ...ctx.actor, userId };
  await recordAudit({ ...ctx, actor }, { action, objectType: "user", objectId: userId });
  return row.epoch;
}
