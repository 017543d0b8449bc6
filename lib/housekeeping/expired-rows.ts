import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { formDrafts, invitations, oneTimeCodes, rateLimits, sessions } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { inBatches } from "./in-batches";

const batch = 500;

/** How many days each kind of row is kept after it has lost its use. The longest window of a rate limit is minutes. */
export const keptDays = { rateLimits: 1, drafts: 90, codes: 1, sessions: 30, invitations: 180 } as const;

export type ExpiredRows = Record<keyof typeof keptDays, number>;

/** Deletes what nobody can use any more: counters past their window, forgotten drafts, dead codes, sessions and invitations. */
export async function removeExpiredRows(ctx: Context): Promise<ExpiredRows> {
  const before = (kind: keyof typeof keptDays) =>
    sql`${new Date(ctx.clock().getTime() - keptDays[kind] * 86_400_000).toISOString()}::timestamptz`;
  return {
    rateLimits: await removeWhere(ctx, rateLimits, sql`window_start < ${before("rateLimits")}`),
    drafts: await removeWhere(ctx, formDrafts, sql`updated_at < ${before("drafts")}`),
    codes: await removeWhere(ctx, oneTimeCodes, sql`expires_at < ${before("codes")}`),
    sessions: await removeWhere(ctx, sessions, sql`least(expires_at, revoked_at) < ${before("sessions")}`),
    // Used ones say how somebody came in; an unused one keeps a name and a phone for nothing.
    invitations: await removeWhere(
      ctx,
      invitations,
      sql`consumed_at is null and least(expires_at, revoked_at) < ${before("invitations")}`,
    ),
  };
}

async function removeWhere(ctx: Context, table: PgTable, where: SQL): Promise<number> {
  return inBatches(batch, async (size) => {
    const removed = await ctx.db.execute(
      sql`delete from ${table} where ctid in (select ctid from ${table} where ${where} limit ${size}) returning 1`,
    );
    return removed.length;
  });
}
