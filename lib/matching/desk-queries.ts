import { and, asc, count, desc, eq, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import type { CooperationMode, Industry, NeedStatus, NeedType, Visibility } from "@/db/enums";
import {
  fields,
  matches,
  matchVerdicts,
  needIndicators,
  needs,
  organizations,
  roundTownships,
  townships,
  workingGroups,
} from "@/db/schema";
import { isStaff } from "@/lib/auth/roles";
import { offeredThroughCommon } from "@/lib/needs/common/through-common";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import { visibleNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import type { DeskFilter } from "./input";
import { canMatch } from "./policy";

export type DeskNeedRow = {
  id: string;
  code: string;
  title: string;
  firm: string;
  township: string;
  field: string | null;
  status: NeedStatus;
  publishedAt: Date | null;
  /** Null while nobody fits. */
  best: number | null;
  recommended: number;
  contacts: number;
};

const standing = (decision: string) =>
  sql<number>`(select count(*)::int from ${matchVerdicts} v where v.need_id = ${needs.id} and v.decision = ${decision} and v.withdrawn_at is null)`;
const bestOf = sql<number | null>`(select max(m.score)::float from ${matches} m where m.need_id = ${needs.id}
  and not exists (select 1 from ${matchVerdicts} v where v.need_id = m.need_id and v.expert_id = m.expert_id
    and v.decision = 'dismissed' and v.withdrawn_at is null))`;
const contactsOf = sql<number>`(select count(*)::int from engagements e where e.need_id = ${needs.id}
  and e.status not in ('declined', 'referred', 'failed'))`;

/** Published needs to find experts for, newest first; a member of a group starts with the group's own. */
export async function listMatchDesk(
  ctx: Context,
  filter: DeskFilter,
  limit = 30,
): Promise<{ rows: DeskNeedRow[]; next: string | null; total: number; unrecommended: number }> {
  if (!isStaff(ctx.actor.role)) return { rows: [], next: null, total: 0, unrecommended: 0 };
  const where = and(visibleNeeds(ctx), ...deskConditions(ctx, filter));
  const fieldName = ctx.locale === "en" ? fields.nameEn : fields.nameZh;
  const [rows, [sum]] = await Promise.all([
    ctx.db
      .select({
        id: needs.id,
        code: needs.code,
        title: needs.title,
        firm: organizations.name,
        township: townships.name,
        field: fieldName,
        status: needs.status,
        publishedAt: needs.publishedAt,
        best: bestOf,
        recommended: standing("recommended"),
        contacts: contactsOf,
      })
      .from(needs)
      .innerJoin(organizations, eq(organizations.id, needs.organizationId))
      .innerJoin(townships, eq(townships.id, needs.townshipId))
      .leftJoin(fields, eq(fields.code, needs.fieldCode))
      .where(and(where, filter.after ? afterNeed(filter.after) : undefined))
      .orderBy(desc(needs.publishedAt), desc(needs.id))
      .limit(limit + 1),
    ctx.db
      .select({ total: count(), unrecommended: sql<number>`(count(*) filter (where ${noRecommendation}))::int` })
      .from(needs)
      .innerJoin(organizations, eq(organizations.id, needs.organizationId))
      .where(where),
  ]);
  const page = rows.slice(0, limit);
  return {
    rows: page,
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    total: sum?.total ?? 0,
    unrecommended: sum?.unrecommended ?? 0,
  };
}

const noRecommendation = sql`not exists (select 1 from ${matchVerdicts} v where v.need_id = ${needs.id}
  and v.decision = 'recommended' and v.withdrawn_at is null)`;

function deskConditions(ctx: Context, filter: DeskFilter): (SQL | undefined)[] {
  const group = filter.group === "all" ? undefined : (filter.group ?? ctx.actor.groupId ?? undefined);
  const typed = filter.q ? `%${filter.q.replace(/[\\%_]/g, "\\$&")}%` : null;
  return [
    inArray(needs.status, [...matchableStatuses]),
    sql`not ${offeredThroughCommon}`,
    group
      ? sql`exists (select 1 from ${roundTownships} t where t.round_id = ${needs.roundId} and t.township_id = ${needs.townshipId} and t.group_id = ${group})`
      : undefined,
    filter.township ? eq(needs.townshipId, filter.township) : undefined,
    filter.field
      ? filter.field.includes(".")
        ? eq(needs.fieldCode, filter.field)
        : sql`${needs.fieldCode} like ${`${filter.field}.%`}`
      : undefined,
    filter.open ? noRecommendation : undefined,
    typed ? or(ilike(needs.title, typed), ilike(needs.code, typed), ilike(organizations.name, typed)) : undefined,
  ];
}

function afterNeed(id: string): SQL {
  return sql`(${needs.publishedAt}, ${needs.id}) < (select c.published_at, c.id from ${needs} c where c.id = ${id})`;
}

export type DeskNeedView = {
  id: string;
  code: string;
  title: string;
  /** The title that may be sent to an expert. */
  outsideTitle: string;
  type: NeedType | null;
  problem: string;
  expected: string;
  tried: string;
  keywords: string[];
  fieldCode: string | null;
  field: string | null;
  industry: Industry | null;
  cooperation: CooperationMode[];
  funds: string | null;
  fundsNegotiable: boolean;
  wantedBy: string | null;
  intended: string;
  visibility: Visibility | null;
  status: NeedStatus;
  publishedAt: Date | null;
  firm: string;
  products: string | null;
  township: string;
  indicators: { name: string; present: string; target: string; unit: string }[];
  canJudge: boolean;
};

/** The need beside its experts, for bureau staff; null when there is none to match for this reader. */
export async function getDeskNeed(ctx: Context, id: string): Promise<DeskNeedView | null> {
  if (!isStaff(ctx.actor.role) || !isUuid(id)) return null;
  const [[row], indicators] = await Promise.all([
    ctx.db
      .select({
        id: needs.id,
        code: needs.code,
        title: needs.title,
        outsideTitle: sql<string>`case when ${needs.visibility} = 'masked' then coalesce(${needs.publicTitle}, ${needs.code}) else ${needs.title} end`,
        type: needs.type,
        problem: needs.problem,
        expected: needs.expected,
        tried: needs.tried,
        keywords: needs.keywords,
        fieldCode: needs.fieldCode,
        field: ctx.locale === "en" ? fields.nameEn : fields.nameZh,
        industry: needs.industry,
        cooperation: needs.cooperation,
        funds: needs.funds,
        fundsNegotiable: needs.fundsNegotiable,
        wantedBy: needs.wantedBy,
        intended: needs.intended,
        visibility: needs.visibility,
        status: needs.status,
        publishedAt: needs.publishedAt,
        firm: organizations.name,
        products: organizations.products,
        township: townships.name,
        organizationId: needs.organizationId,
        townshipId: needs.townshipId,
      })
      .from(needs)
      .innerJoin(organizations, eq(organizations.id, needs.organizationId))
      .innerJoin(townships, eq(townships.id, needs.townshipId))
      .leftJoin(fields, eq(fields.code, needs.fieldCode))
      .where(and(eq(needs.id, id), inArray(needs.status, [...matchableStatuses]), visibleNeeds(ctx))),
    ctx.db
      .select({
        name: needIndicators.name,
        present: needIndicators.present,
        target: needIndicators.target,
        unit: needIndicators.unit,
      })
      .from(needIndicators)
      .where(eq(needIndicators.needId, id))
      .orderBy(asc(needIndicators.position)),
  ]);
  if (!row) return null;
  const { organizationId, townshipId, ...need } = row;
  const pair = { organizationId, townshipId, expertId: "", universityId: "" };
  return { ...need, indicators, canJudge: canMatch(ctx, "judge", pair) };
}

/** What the desk's filters offer. */
export async function deskFilterOptions(ctx: Context) {
  const fieldName = ctx.locale === "en" ? fields.nameEn : fields.nameZh;
  const [groups, towns, topFields] = await Promise.all([
    ctx.db
      .select({ value: workingGroups.id, label: workingGroups.name })
      .from(workingGroups)
      .where(eq(workingGroups.active, true))
      .orderBy(asc(workingGroups.position)),
    ctx.db
      .select({ value: townships.id, label: townships.name })
      .from(townships)
      .where(eq(townships.active, true))
      .orderBy(asc(townships.position)),
    ctx.db
      .select({ value: fields.code, label: fieldName })
      .from(fields)
      .where(sql`${fields.parentCode} is null and ${fields.active}`)
      .orderBy(asc(fields.position)),
  ]);
  return { groups, townships: towns, fields: topFields };
}
