import { eq, sql } from "drizzle-orm";
import { embeddingEndpoints } from "@/db/schema";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { EndpointUnavailable } from "./ask-endpoint";

/** Seconds: 5, 10, 20, … up to ten minutes, unless the endpoint names a time of its own. */
const firstPause = 5;
const longestPause = 600;

/** How the model's endpoint did last. */
export async function endpointState(
  ctx: Context,
  model: string,
): Promise<{ failures: number; failingSince: Date | null; retryAt: Date | null }> {
  const [row] = await ctx.db
    .select({
      failures: embeddingEndpoints.failures,
      failingSince: embeddingEndpoints.failingSince,
      retryAt: embeddingEndpoints.retryAt,
    })
    .from(embeddingEndpoints)
    .where(eq(embeddingEndpoints.model, model));
  return row ?? { failures: 0, failingSince: null, retryAt: null };
}

/** To be called in the transaction that changes vectors. */
export async function raiseRevision(ctx: Context, model: string): Promise<void> {
  await ctx.db
    .insert(embeddingEndpoints)
    .values({ model, revision: 1 })
    .onConflictDoUpdate({
      target: embeddingEndpoints.model,
      set: { revision: sql`${embeddingEndpoints.revision} + 1` },
    });
}

/** It answered, or nothing waits for it. */
export async function noteAnswer(ctx: Context, model: string): Promise<void> {
  await ctx.db
    .update(embeddingEndpoints)
    .set({ failures: 0, trouble: null, failingSince: null, retryAt: null })
    .where(eq(embeddingEndpoints.model, model));
}

/** Notes the failure with the time of the next try, and sends that try. */
export async function noteFailure(ctx: Context, model: string, { trouble, after }: EndpointUnavailable): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { failures, failingSince } = await endpointState(tx, model);
    const now = tx.clock();
    const pause = after ?? Math.min(longestPause, firstPause * 2 ** Math.min(failures, 10));
    const retryAt = new Date(now.getTime() + pause * 1000);
    const set = { failures: failures + 1, trouble, failingSince: failingSince ?? now, retryAt };
    await tx.db
      .insert(embeddingEndpoints)
      .values({ model, ...set })
      .onConflictDoUpdate({ target: embeddingEndpoints.model, set });
    await sendJob(tx, "matching.embed", {}, { startAfter: retryAt });
  });
}
