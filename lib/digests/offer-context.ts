import { and, eq, isNull } from "drizzle-orm";
import { digestNeeds, digests, memberships, users } from "@/db/schema";
import { actorOf } from "@/lib/auth/actor";
import { readLink } from "@/lib/auth/signed-link";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { offerPurpose } from "./links";

export type OfferHolder = { ctx: Context; needId: string };

/**
 * The context of whoever holds an answer link of a summary: the expert it was sent to, while they still are one. Their own
 * session is kept, so that the trail names the person. Null when the link is expired, altered or no longer theirs.
 */
export async function offerContext(ctx: Context, token: string): Promise<OfferHolder | null> {
  const link = readLink(offerPurpose, token, ctx.clock());
  if (!link) return null;
  const [row] = await ctx.db
    .select({ needId: digestNeeds.needId, membership: memberships })
    .from(digestNeeds)
    .innerJoin(digests, eq(digests.id, digestNeeds.digestId))
    .innerJoin(users, and(eq(users.id, digests.userId), eq(users.status, "active")))
    .innerJoin(
      memberships,
      and(
        eq(memberships.userId, users.id),
        eq(memberships.expertId, digestNeeds.expertId),
        isNull(memberships.revokedAt),
      ),
    )
    .where(eq(digestNeeds.id, link.id));
  if (!row) return null;
  if (ctx.actor.role === "expert" && ctx.actor.expertId === row.membership.expertId) return { ctx, needId: row.needId };
  const actor = { ...(await actorOf(ctx.db, row.membership)), userId: null, via: "link" as const };
  return { ctx: { ...ctx, actor }, needId: row.needId };
}

/** Runs a verb on the link's need as the holder of the link. */
export function byOffer<Input extends { token: string }, Result>(
  verb: (ctx: Context, input: Omit<Input, "token"> & { needId: string }) => Promise<Result>,
): (ctx: Context, input: Input) => Promise<Result> {
  return async (ctx, { token, ...input }) => {
    const holder = await offerContext(ctx, token);
    if (!holder) throw new NotFound("digests.result.expired");
    return verb(holder.ctx, { ...input, needId: holder.needId });
  };
}
