import { and, eq } from "drizzle-orm";
import { experts, needs } from "@/db/schema";
import { visibleExperts } from "@/lib/experts/policy";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import { visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { authorizeMatch, type MatchAction } from "./policy";

export type Pair = Awaited<ReturnType<typeof loadPairFor>>;

/** A need and an expert for a verb on the pair: NotFound where either is not visible, Denied where the act is not allowed. */
export async function loadPairFor(ctx: Context, input: { needId: string; expertId: string }, action: MatchAction) {
  const [row] = await ctx.db
    .select({
      needId: needs.id,
      needStatus: needs.status,
      organizationId: needs.organizationId,
      townshipId: needs.townshipId,
      fieldCode: needs.fieldCode,
      expertId: experts.id,
      universityId: experts.organizationId,
    })
    .from(needs)
    .innerJoin(experts, eq(experts.id, input.expertId))
    .where(and(eq(needs.id, input.needId), visibleNeeds(ctx), visibleExperts(ctx)));
  if (!row) throw new NotFound();
  authorizeMatch(ctx, action, row);
  if (!matchableStatuses.includes(row.needStatus)) throw new Conflict("matching.result.needClosed");
  return row;
}
