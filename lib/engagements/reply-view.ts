import { eq } from "drizzle-orm";
import { engagements } from "@/db/schema";
import { readLink } from "@/lib/auth/signed-link";
import type { Context } from "@/lib/platform/context";
import { NotFound } from "@/lib/platform/errors";
import { replyPurpose } from "./reply-link";

/**
 * The context of whoever holds a reply link: the expert of that engagement and nothing else. The expert's own session is
 * kept where there is one, so that the trail names the person. Null when the link is expired or altered.
 */
export async function replyContext(ctx: Context, token: string): Promise<{ ctx: Context; id: string } | null> {
  const link = readLink(replyPurpose, token, ctx.clock());
  if (!link) return null;
  const [row] = await ctx.db
    .select({ expertId: engagements.expertId, universityId: engagements.universityId })
    .from(engagements)
    .where(eq(engagements.id, link.id));
  if (!row) return null;
  if (ctx.actor.role === "expert" && ctx.actor.expertId === row.expertId) return { ctx, id: link.id };
  const actor = {
    role: "expert" as const,
    userId: null,
    via: "link" as const,
    organizationId: row.universityId,
    townshipIds: [],
    groupId: null,
    expertId: row.expertId,
  };
  return { ctx: { ...ctx, actor }, id: link.id };
}

/** Runs a reply's verb as the holder of the link; a link of another engagement answers as if there were none. */
export function byLink<Input extends { id: string }, Result>(
  verb: (ctx: Context, input: Input) => Promise<Result>,
): (ctx: Context, input: Input & { token: string }) => Promise<Result> {
  return async (ctx, { token, ...input }) => {
    const holder = await replyContext(ctx, token);
    if (!holder) throw new NotFound("engagements.result.linkExpired");
    if (holder.id !== input.id) throw new NotFound();
    return verb(holder.ctx, input as unknown as Input);
  };
}
