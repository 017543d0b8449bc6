import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import type { ConsentState, NeedStatus } from "@/db/enums";
import { commonNeedMembers, needs, organizations, townships } from "@/db/schema";
import { isStaff } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";
import { joinableStatuses } from "../lifecycle";
import { identifiableNeeds, visibleNeeds } from "../policy";
import { firmsOf, standingMembers } from "./members";

export type CommonMember = {
  id: string;
  code: string;
  title: string;
  firm: string;
  organizationId: string;
  township: string;
  status: NeedStatus;
  consent: ConsentState;
  joinedAt: Date;
  namedAt: Date | null;
};

const memberColumns = {
  id: needs.id,
  code: needs.code,
  title: needs.title,
  firm: organizations.name,
  organizationId: needs.organizationId,
  township: townships.name,
  status: needs.status,
  consent: needs.consent,
  joinedAt: commonNeedMembers.joinedAt,
  namedAt: commonNeedMembers.namedAt,
};

/** Who stands in a common need, longest standing first: for the bureau, and for nobody else. */
export async function commonMembers(ctx: Context, commonNeedId: string): Promise<CommonMember[]> {
  if (!isStaff(ctx.actor.role) || !isUuid(commonNeedId)) return [];
  return ctx.db
    .select(memberColumns)
    .from(commonNeedMembers)
    .innerJoin(needs, eq(needs.id, commonNeedMembers.needId))
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .innerJoin(townships, eq(townships.id, needs.townshipId))
    .where(
      and(
        eq(commonNeedMembers.commonNeedId, commonNeedId),
        isNull(commonNeedMembers.leftAt),
        visibleNeeds(ctx),
        identifiableNeeds(ctx),
      ),
    )
    .orderBy(asc(commonNeedMembers.joinedAt), asc(commonNeedMembers.id));
}

/** Members that the bureau has named, for experts who said yes to the common need (and so see through its mask). */
export async function namedMembers(
  ctx: Context,
  commonNeedId: string,
): Promise<{ id: string; firm: string; township: string }[]> {
  if (!isUuid(commonNeedId)) return [];
  const [seen] = await ctx.db
    .select({ id: needs.id })
    .from(needs)
    .where(and(eq(needs.id, commonNeedId), eq(needs.common, true), visibleNeeds(ctx), identifiableNeeds(ctx)));
  if (!seen) return [];
  const { firm, township, organizationId } = memberColumns;
  return ctx.db
    .selectDistinct({ id: organizationId, firm, township })
    .from(commonNeedMembers)
    .innerJoin(needs, eq(needs.id, commonNeedMembers.needId))
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .innerJoin(townships, eq(townships.id, needs.townshipId))
    .where(
      and(
        eq(commonNeedMembers.commonNeedId, commonNeedId),
        isNull(commonNeedMembers.leftAt),
        isNotNull(commonNeedMembers.namedAt),
      ),
    )
    .orderBy(asc(firm));
}

export type CommonOf = { id: string; code: string; title: string; status: NeedStatus; firms: number };

/** The common need that a need stands in, in its public words: for whoever may read the need from the inside. */
export async function commonOf(ctx: Context, needId: string): Promise<CommonOf | null> {
  if (!isUuid(needId)) return null;
  const [row] = await ctx.db
    .select({ commonNeedId: commonNeedMembers.commonNeedId })
    .from(commonNeedMembers)
    .innerJoin(needs, eq(needs.id, commonNeedMembers.needId))
    .where(
      and(
        eq(commonNeedMembers.needId, needId),
        isNull(commonNeedMembers.leftAt),
        visibleNeeds(ctx),
        identifiableNeeds(ctx),
      ),
    );
  if (!row || ["visitor", "expert", "university"].includes(ctx.actor.role)) return null;
  const [[common], members] = await Promise.all([
    ctx.db
      .select({ id: needs.id, code: needs.code, title: needs.title, status: needs.status })
      .from(needs)
      .where(eq(needs.id, row.commonNeedId)),
    standingMembers(ctx, row.commonNeedId),
  ]);
  return common ? { ...common, firms: firmsOf(members) } : null;
}

/** Common needs that still take members, newest first. */
export async function openCommonNeeds(ctx: Context): Promise<{ id: string; name: string }[]> {
  if (!isStaff(ctx.actor.role)) return [];
  return ctx.db
    .select({ id: needs.id, name: sql<string>`${needs.code} || ' ' || ${needs.title}` })
    .from(needs)
    .where(and(eq(needs.common, true), inArray(needs.status, [...joinableStatuses]), visibleNeeds(ctx)))
    .orderBy(desc(needs.createdAt))
    .limit(50);
}

export type Joinable = CommonMember & {
  fieldCode: string | null;
  industry: string | null;
  problem: string;
  canLead: boolean;
};

/** The chosen needs for the form that joins them, in the order of their codes; what may not be joined is left out. */
export async function joinableNeeds(
  ctx: Context,
  ids: readonly string[],
): Promise<Omit<Joinable, "joinedAt" | "namedAt">[]> {
  const chosen = ids.filter((id) => isUuid(id)).slice(0, 50);
  if (!isStaff(ctx.actor.role) || chosen.length === 0) return [];
  const { joinedAt: _joined, namedAt: _named, ...columns } = memberColumns;
  const rows = await ctx.db
    .select({
      ...columns,
      townshipId: needs.townshipId,
      fieldCode: needs.fieldCode,
      industry: needs.industry,
      problem: needs.problem,
    })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .innerJoin(townships, eq(townships.id, needs.townshipId))
    .where(
      and(
        inArray(needs.id, chosen),
        eq(needs.common, false),
        inArray(needs.status, [...joinableStatuses]),
        visibleNeeds(ctx),
        identifiableNeeds(ctx),
      ),
    )
    .orderBy(asc(needs.code));
  const everywhere = ctx.actor.role === "director";
  return rows.map(({ townshipId, ...row }) => ({
    ...row,
    canLead: everywhere || ctx.actor.townshipIds.includes(townshipId),
  }));
}
