import { and, eq } from "drizzle-orm";
import { engagements, experts, needs, organizations } from "@/db/schema";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import type { Context } from "@/lib/platform/context";
import { Conflict, NotFound } from "@/lib/platform/errors";
import { authorizeEngagement, type EngagementAction, visibleEngagements } from "./policy";

export type EngagementRow = Awaited<ReturnType<typeof loadEngagement>>;

/** Loads an engagement for a mutation: NotFound where it is not visible, Denied where the act is not allowed, Conflict when it moved on. */
export async function loadEngagementFor(
  ctx: Context,
  input: { id: string; version?: number },
  action: EngagementAction,
): Promise<EngagementRow> {
  const row = await loadEngagement(ctx, input.id);
  authorizeEngagement(ctx, action, row);
  if (input.version !== undefined && row.version !== input.version) throw new Conflict();
  return row;
}

async function loadEngagement(ctx: Context, id: string) {
  const [row] = await ctx.db
    .select({
      engagement: engagements,
      townshipId: needs.townshipId,
      claimedAt: experts.claimedAt,
      expertName: experts.name,
      firmName: organizations.name,
      need: {
        id: needs.id,
        code: needs.code,
        status: needs.status,
        title: needs.title,
        publicTitle: needs.publicTitle,
        visibility: needs.visibility,
        publishedAt: needs.publishedAt,
      },
    })
    .from(engagements)
    .innerJoin(needs, eq(needs.id, engagements.needId))
    .innerJoin(experts, eq(experts.id, engagements.expertId))
    .innerJoin(organizations, eq(organizations.id, engagements.organizationId))
    .where(and(eq(engagements.id, id), visibleEngagements(ctx)));
  if (!row) throw new NotFound();
  const { engagement, claimedAt, ...rest } = row;
  return { ...engagement, ...rest, claimed: claimedAt !== null };
}

/** Holds the need's row, so that the last "no" and the first "yes" on one need come one after the other. */
export async function lockNeed(ctx: Context, needId: string): Promise<{ open: boolean }> {
  const [need] = await ctx.db.select({ status: needs.status }).from(needs).where(eq(needs.id, needId)).for("update");
  return { open: need !== undefined && matchableStatuses.includes(need.status) };
}

type Titled = {
  code: string;
  title: string;
  publicTitle: string | null;
  visibility: string | null;
  publishedAt: Date | null;
};

/** The need's name for readers who may not know the firm: `titleFor` of the queries, for a row at hand. */
export function outsideTitle(need: Titled): string {
  const speaksOpenly = need.publishedAt !== null && (need.visibility === "public" || need.visibility === "directed");
  return speaksOpenly ? need.title : (need.publicTitle ?? need.code);
}
