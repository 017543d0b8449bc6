import { eq } from "drizzle-orm";
import { sessions } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";

/** Ends a session for good; its cookie fails on the next request. */
export async function signOut(ctx: Context, sessionId: string): Promise<void> {
  await transaction(ctx, async (tx) => {
    const [row] = await tx.db
      .update(sessions)
      .set({ revokedAt: tx.clock() })
      .where(eq(sessions.id, sessionId))
      .returning({ userId: sessions.userId });
    if (row) await recordAudit(tx, { action: "auth.signOut", objectType: "user", objectId: row.userId });
  });
}
