import { and, eq, inArray, isNull } from "drizzle-orm";
import { digestNeeds, memberships } from "@/db/schema";
import { actorOf } from "@/lib/auth/actor";
import { type MatchedNeedView, matchedNeeds } from "@/lib/matching/expert-queries";
import type { Context } from "@/lib/platform/context";

const most = 5;

export type NewMatches = { expertId: string; needs: MatchedNeedView[] };

/** The best needs that fit an expert well and that no summary has offered yet, as the expert may see them. */
export async function newMatches(ctx: Context, userId: string): Promise<NewMatches | null> {
  const [membership] = await ctx.db
    .select()
    .from(memberships)
    .where(and(eq(memberships.userId, userId), eq(memberships.role, "expert"), isNull(memberships.revokedAt)))
    .limit(1);
  if (!membership?.expertId) return null;
  const actor = { ...(await actorOf(ctx.db, membership)), via: "job" as const };
  const fitting = (await matchedNeeds({ ...ctx, actor })).filter((need) => need.band !== "low");
  const offered = await offeredAmong(
    ctx,
    membership.expertId,
    fitting.map((need) => need.needId),
  );
  return {
    expertId: membership.expertId,
    needs: fitting.filter((need) => !offered.has(need.needId)).slice(0, most),
  };
}

async function offeredAmong(ctx: Context, expertId: string, needIds: string[]): Promise<Set<string>> {
  if (needIds.length === 0) return new Set();
  const rows = await ctx.db
    .select({ needId: digestNeeds.needId })
    .from(digestNeeds)
    .where(and(eq(digestNeeds.expertId, expertId), inArray(digestNeeds.needId, needIds)));
  return new Set(rows.map((row) => row.needId));
}
