import { sql } from "drizzle-orm";
import type { Context } from "@/lib/platform/context";

/**
 * One transaction at a time adds words and attributes that nobody knew: two that each wait for what the other has just added
 * would stop each other. Taken only where there is something to learn, which becomes rare.
 */
export async function learnAlone(ctx: Context): Promise<void> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('search.learn', 0))`);
}
