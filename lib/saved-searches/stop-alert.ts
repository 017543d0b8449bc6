import { and, eq, ne, sql } from "drizzle-orm";
import type { SearchAlert } from "@/db/enums";
import { savedSearches } from "@/db/schema";
import { recordAudit } from "@/lib/audit/record";
import { readLink } from "@/lib/auth/signed-link";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { forgetHits } from "./known-hits";
import { stopPurpose } from "./links";

/** What a link's page shows; null when it is expired, altered or its search is gone. Says nothing of whose it is. */
export async function alertOfLink(ctx: Context, token: string): Promise<{ name: string; alert: SearchAlert } | null> {
  const link = readLink(stopPurpose, token, ctx.clock());
  if (!link) return null;
  const [row] = await ctx.db
    .select({ name: savedSearches.name, alert: savedSearches.alert })
    .from(savedSearches)
    .where(eq(savedSearches.id, link.id));
  return row ?? null;
}

/** Switches the alert off for whoever holds the link from a mail; the search stays saved. Twice is as good as once. */
export async function stopAlert(ctx: Context, input: { token: string }): Promise<{ stopped: true }> {
  return transaction(ctx, async (tx) => {
    const link = readLink(stopPurpose, input.token, tx.clock());
    if (!link || !(await alertOfLink(tx, input.token))) throw new NotFound("savedSearches.result.expired");
    const changed = await tx.db
      .update(savedSearches)
      .set({ alert: "none", updatedAt: tx.clock(), version: sql`${savedSearches.version} + 1` })
      .where(and(eq(savedSearches.id, link.id), ne(savedSearches.alert, "none")))
      .returning({ id: savedSearches.id });
    if (changed.length === 0) return { stopped: true };
    await forgetHits(tx, link.id);
    await recordAudit(
      { ...tx, actor: { ...tx.actor, via: "link" } },
      { action: "savedSearches.stop", objectType: "savedSearch", objectId: link.id },
    );
    return { stopped: true };
  });
}
