import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import { experts, needs, organizations } from "@/db/schema";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import { visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import { problemFor, titleFor } from "./queries";

/** The need on offer that an expert (or the university for one of its own) wants to apply for; null where it is not theirs to. */
export async function needToApplyFor(ctx: Context, needId: string, chosenExpert: string) {
  const expertId = ctx.actor.expertId ?? chosenExpert;
  if (!isUuid(needId) || !isUuid(expertId) || !ctx.actor.organizationId) return null;
  const [row] = await ctx.db
    .select({
      id: needs.id,
      title: titleFor(ctx),
      problem: problemFor(ctx),
      expertId: experts.id,
      expertName: experts.name,
    })
    .from(needs)
    .innerJoin(experts, and(eq(experts.id, expertId), eq(experts.organizationId, ctx.actor.organizationId)))
    .where(and(eq(needs.id, needId), inArray(needs.status, [...matchableStatuses]), visibleNeeds(ctx)));
  return row ?? null;
}

/** The expert whom a firm wants to ask, and the firm's needs on offer; null for an expert who shows no profile. */
export async function inviteChoices(ctx: Context, expertId: string) {
  if (!isUuid(expertId) || !ctx.actor.organizationId) return null;
  const [[expert], own] = await Promise.all([
    ctx.db
      .select({ id: experts.id, name: experts.name, universityName: organizations.name })
      .from(experts)
      .innerJoin(organizations, eq(organizations.id, experts.organizationId))
      .where(and(eq(experts.id, expertId), ne(experts.visibility, "hidden"))),
    ctx.db
      .select({ id: needs.id, code: needs.code, title: needs.title })
      .from(needs)
      .where(
        and(
          eq(needs.organizationId, ctx.actor.organizationId),
          inArray(needs.status, [...matchableStatuses]),
          visibleNeeds(ctx),
        ),
      )
      .orderBy(desc(needs.publishedAt)),
  ]);
  return expert ? { expert, needs: own } : null;
}
