import { eq } from "drizzle-orm";
import type { EmbeddingTrouble } from "@/db/enums";
import { embeddingEndpoints } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { currentEndpoint } from "./endpoint";
import { countWaiting } from "./waiting";

export type EmbeddingsDegraded = { trouble: EmbeddingTrouble; since: Date; waiting: number };

/** What staff should know: that the endpoint gives nothing, since when, and how many texts wait; null where all is well or there is none. */
export async function embeddingsDegraded(ctx: Context): Promise<EmbeddingsDegraded | null> {
  const endpoint = currentEndpoint();
  if (!endpoint) return null;
  const [row] = await ctx.db
    .select({ trouble: embeddingEndpoints.trouble, since: embeddingEndpoints.failingSince })
    .from(embeddingEndpoints)
    .where(eq(embeddingEndpoints.model, endpoint.model));
  if (!row?.trouble || !row.since) return null;
  return { trouble: row.trouble, since: row.since, waiting: await countWaiting(ctx, endpoint.model) };
}
