import { and, eq, isNull } from "drizzle-orm";
import { notifications } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";

/** Marks the reader's own messages as read, one or all. Reading is nobody's business: it leaves no audit row. */
export async function markRead(ctx: Context, input: { id?: string | undefined }): Promise<{ count: number }> {
  const { userId } = ctx.actor;
  if (!userId) throw new NotFound();
  return transaction(ctx, async (tx) => {
    const read = await tx.db
      .update(notifications)
      .set({ readAt: tx.clock() })
      .where(
        and(
          eq(notifications.userId, userId),
          isNull(notifications.readAt),
          input.id ? eq(notifications.id, input.id) : undefined,
        ),
      )
      .returning({ id: notifications.id });
    return { count: read.length };
  });
}
