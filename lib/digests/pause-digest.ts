import { and, eq, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { readLink } from "@/lib/auth/signed-link";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { pausePurpose } from "./links";

export type DigestState = { pausedUntil: Date | null };

/** Whether the summaries of a link's person are paused; null when the link is expired or altered. Says nothing of who it is. */
export async function digestState(ctx: Context, token: string): Promise<DigestState | null> {
  const link = readLink(pausePurpose, token, ctx.clock());
  if (!link) return null;
  const [row] = await ctx.db
    .select({ pausedUntil: users.digestPausedUntil })
    .from(users)
    .where(and(eq(users.id, link.id), eq(users.status, "active")));
  if (!row) return null;
  return { pausedUntil: row.pausedUntil && row.pausedUntil > ctx.clock() ? row.pausedUntil : null };
}

/** Pauses the weekly summaries for some weeks, or takes them up again (0), for whoever holds the link from one. */
export async function pauseDigest(
  ctx: Context,
  input: { token: string; weeks: number },
): Promise<{ pausedUntil: Date | null }> {
  return transaction(ctx, async (tx) => {
    const link = readLink(pausePurpose, input.token, tx.clock());
    if (!link) throw new NotFound("digests.result.expired");
    const pausedUntil = input.weeks > 0 ? new Date(tx.clock().getTime() + input.weeks * 7 * 86_400_000) : null;
    const changed = await tx.db
      .update(users)
      .set({ digestPausedUntil: pausedUntil, updatedAt: tx.clock(), version: sql`${users.version} + 1` })
      .where(and(eq(users.id, link.id), eq(users.status, "active")))
      .returning({ id: users.id });
    if (changed.length === 0) throw new NotFound("digests.result.expired");
    await recordAudit(
      { ...tx, actor: { ...tx.actor, via: "link" } },
      {
        action: pausedUntil ? "digests.pause" : "digests.resume",
        objectType: "user",
        objectId: link.id,
        detail: { weeks: input.weeks },
      },
    );
    return { pausedUntil };
  });
}
