import { and, arrayContains, asc, count, desc, eq, gt, ilike, lt, or, type SQL, sql } from "drizzle-orm";
import type { CooperationMode, ExpertVisibility, Industry } from "@/db/enums";
import {
  expertFields,
  expertOutputs,
  experts,
  organizations,
  researchGroups,
  schools,
  searchDocuments,
} from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { textQuery } from "@/lib/search/text-query";
import type { ExpertFilter } from "./input";
import { missingOf } from "./missing";
import { visibleExperts } from "./policy";

export type ExpertCardView = {
  id: string;
  name: string;
  title: string;
  discipline: string;
  universityId: string;
  university: string;
  city: string | null;
  school: string | null;
  group: string | null;
  directions: string[];
  industries: Industry[];
  services: CooperationMode[];
  fieldCodes: string[];
  outputs: number;
  visibility: ExpertVisibility;
  claimed: boolean;
  lastConfirmedAt: Date | null;
  pausedUntil: Date | null;
};

const fieldCodesOf = sql<
  string[]
>`coalesce((select array_agg(${expertFields.fieldCode} order by ${expertFields.fieldCode})
  from ${expertFields} where ${expertFields.expertId} = ${experts.id}), '{}')`;
const outputsOf = sql<number>`(select count(*)::int from ${expertOutputs} where ${expertOutputs.expertId} = ${experts.id})`;

export const expertCardColumns = {
  id: experts.id,
  name: experts.name,
  title: experts.title,
  discipline: experts.discipline,
  universityId: experts.organizationId,
  university: organizations.name,
  city: organizations.city,
  school: schools.name,
  group: researchGroups.name,
  directions: experts.directions,
  industries: experts.industries,
  services: experts.services,
  fieldCodes: fieldCodesOf,
  outputs: outputsOf,
  visibility: experts.visibility,
  claimed: sql<boolean>`${experts.claimedAt} is not null`,
  lastConfirmedAt: experts.lastConfirmedAt,
  pausedUntil: experts.pausedUntil,
};

export const expertPageSize = 20;

/** Experts that the reader may see, newest first; `after` is the last id of the page before. */
export async function listExperts(
  ctx: Context,
  filter: ExpertFilter = {},
  limit = expertPageSize,
): Promise<{ rows: ExpertCardView[]; next: string | null; total: number }> {
  const where = and(visibleExperts(ctx), ...expertConditions(ctx, filter));
  const [rows, [sum]] = await Promise.all([
    ctx.db
      .select(expertCardColumns)
      .from(experts)
      .innerJoin(organizations, eq(organizations.id, experts.organizationId))
      .leftJoin(schools, eq(schools.id, experts.schoolId))
      .leftJoin(researchGroups, eq(researchGroups.id, experts.groupId))
      .where(and(where, filter.after ? lt(experts.id, filter.after) : undefined))
      .orderBy(desc(experts.id))
      .limit(limit + 1),
    ctx.db.select({ value: count() }).from(experts).where(where),
  ]);
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null, total: sum?.value ?? 0 };
}

/** The WHERE parts of a filter, for lists, counts and facets alike (start from `visibleExperts`). */
export function expertConditions(ctx: Context, filter: ExpertFilter): (SQL | undefined)[] {
  return [
    filter.q ? matchesText(ctx, filter.q) : undefined,
    filter.field ? coversField(filter.field) : undefined,
    filter.industry ? arrayContains(experts.industries, [filter.industry]) : undefined,
    filter.service ? arrayContains(experts.services, [filter.service]) : undefined,
    filter.university ? eq(experts.organizationId, filter.university) : undefined,
  ];
}

function coversField(code: string): SQL {
  const covers = code.includes(".")
    ? eq(expertFields.fieldCode, code)
    : sql`${expertFields.fieldCode} like ${`${code}.%`}`;
  return sql`exists (select 1 from ${expertFields} where ${expertFields.expertId} = ${experts.id} and ${covers})`;
}

function matchesText(ctx: Context, typed: string): SQL {
  const words = textQuery(typed)?.all;
  const audience = ctx.actor.role === "visitor" ? "public" : "staff";
  const found = sql`exists (select 1 from ${searchDocuments} where ${searchDocuments.kind} = 'expert'
    and ${searchDocuments.audience} = ${audience} and ${searchDocuments.objectId} = ${experts.id} and not ${searchDocuments.hidden}
    and ${words ?? sql`false`})`;
  const named = ilike(experts.name, `%${typed.replace(/[\\%_]/g, "\\$&")}%`);
  return words ? (or(found, named) as SQL) : named;
}

export type UniversityExpertView = {
  id: string;
  version: number;
  name: string;
  title: string;
  school: string | null;
  visibility: ExpertVisibility;
  claimed: boolean;
  openContacts: number;
  capacity: number;
  lastConfirmedAt: Date | null;
  pausedUntil: Date | null;
  /** What the profile should still have: see `missingOf`. */
  missing: string[];
};

/** The university officer's own experts with what is open with them; by name, keyset on (name, id). */
export async function listUniversityExperts(
  ctx: Context,
  filter: { q?: string; after?: string; unclaimed?: boolean; incomplete?: boolean },
  limit = 50,
): Promise<{ rows: UniversityExpertView[]; next: string | null; total: number }> {
  const organizationId = ctx.actor.organizationId;
  if (ctx.actor.role !== "university" || !organizationId) return { rows: [], next: null, total: 0 };
  const where = and(
    visibleExperts(ctx),
    eq(experts.organizationId, organizationId),
    filter.unclaimed ? sql`${experts.claimedAt} is null` : undefined,
    filter.incomplete ? isIncomplete : undefined,
    filter.q ? matchesText(ctx, filter.q) : undefined,
  );
  const [rows, [sum]] = await Promise.all([
    ctx.db
      .select({
        id: experts.id,
        version: experts.version,
        name: experts.name,
        title: experts.title,
        school: schools.name,
        visibility: experts.visibility,
        claimed: expertCardColumns.claimed,
        openContacts: openContactsOf,
        capacity: experts.capacity,
        lastConfirmedAt: experts.lastConfirmedAt,
        pausedUntil: experts.pausedUntil,
        discipline: experts.discipline,
        directions: experts.directions,
        outputs: outputsOf,
        email: experts.email,
        phone: experts.phone,
      })
      .from(experts)
      .leftJoin(schools, eq(schools.id, experts.schoolId))
      .where(and(where, filter.after ? afterName(filter.after) : undefined))
      .orderBy(asc(experts.name), asc(experts.id))
      .limit(limit + 1),
    ctx.db.select({ value: count() }).from(experts).where(where),
  ]);
  const page = rows.slice(0, limit).map(({ discipline, directions, outputs, email, phone, ...row }) => ({
    ...row,
    missing: missingOf({ title: row.title, discipline, directions, outputs, email, phone }),
  }));
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null, total: sum?.value ?? 0 };
}

/** The SQL twin of `missingOf`: something is blank. */
const isIncomplete = sql`(${experts.title} = '' or ${experts.discipline} = '' or ${experts.directions} = '{}'
  or ${outputsOf} = 0 or (coalesce(${experts.email}, '') = '' and coalesce(${experts.phone}, '') = ''))`;

const openContactsOf = sql<number>`(select count(*)::int from engagements e where e.expert_id = ${experts.id}
  and e.status in ('invited', 'interested', 'negotiating', 'agreed'))`;

function afterName(id: string): SQL {
  const cursor = sql`(select c.name from ${experts} c where c.id = ${id})`;
  return or(gt(experts.name, cursor), and(eq(experts.name, cursor), gt(experts.id, id))) as SQL;
}
