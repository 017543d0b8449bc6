import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import { experts, needs, organizations } from "@/db/schema";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import { visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import { problemFor, titleFor } from "./queries";

/**
 * The need on offer that an expert wants to apply for, or a university for one of its own: `experts` are those to choose from,
 * one where the expert is certain. Null where the need or the expert is not theirs.
 */
export async function needToApplyFor(ctx: Context, needId: string, chosenExpert: string) {
  const { organizationId } = ctx.actor;
  const expertId = ctx.actor.expertId ?? chosenExpert;
  const chooses = ctx.actor.role === "university" && expertId === "";
  if (!isUuid(needId) || !organizationId || !(chooses || isUuid(expertId))) return null;
  const [[need], own] = await Promise.all([
    ctx.db
      .select({ id: needs.id, title: titleFor(ctx), problem: problemFor(ctx) })
      .from(needs)
      .where(and(eq(needs.id, needId), inArray(needs.status, [...matchableStatuses]), visibleNeeds(ctx))),
    ctx.db
      .select({ id: experts.id, name: experts.name, title: experts.title })
      .from(experts)
      .where(and(eq(experts.organizationId, organizationId), chooses ? undefined : eq(experts.id, expertId)))
      .orderBy(asc(experts.name), asc(experts.id)),
  ]);
  return need && (chooses || own.length > 0) ? { ...need, experts: own } : null;
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
