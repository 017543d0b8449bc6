import { and, eq, isNull, ne } from "drizzle-orm";
import { sessions } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { ownUserId } from "./own-account";

/** Ends one of the own sessions: its cookie fails on the next request. */
export async function revokeSession(ctx: Context, input: { id: string }): Promise<{ count: number }> {
  return revoke(ctx, "auth.revokeSession", eq(sessions.id, input.id), true);
}

/** Ends all of the own sessions but the one that asks. */
export async function revokeOtherSessions(ctx: Context, currentId: string | null): Promise<{ count: number }> {
  return revoke(ctx, "auth.revokeOtherSessions", currentId ? ne(sessions.id, currentId) : undefined, false);
}

async function revoke(
  ctx: Context,
  action: string,
  which: ReturnType<typeof and>,
  mustExist: boolean,
): Promise<{ count: number }> {
  return transaction(ctx, async (tx) => {
    const userId = ownUserId(tx);
    const revoked = await tx.db
      .update(sessions)
      .set({ revokedAt: tx.clock() })
      .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt), which))
      .returning({ id: sessions.id });
    if (mustExist && revoked.length === 0) throw new NotFound();
    await recordAudit(tx, { action, objectType: "user", objectId: userId, detail: { count: revoked.length } });
    return { count: revoked.length };
  });
}
