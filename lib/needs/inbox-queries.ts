import { and, asc, desc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { ConsentState, Industry, NeedStatus, NeedType, Visibility } from "@/db/enums";
import {
  fields,
  memberships,
  needs,
  organizations,
  roundTownships,
  searchDocuments,
  townships,
  users,
  workingGroups,
} from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { textQuery } from "@/lib/search/text-query";
import { type InboxFilter, type InboxTab, inboxTabs } from "./inbox-filter";
import { identifiableNeeds, visibleNeeds } from "./policy";

export type InboxRow = {
  id: string;
  code: string;
  version: number;
  title: string;
  firm: string;
  aboveScale: boolean;
  township: string;
  type: NeedType | null;
  fieldCode: string | null;
  industry: Industry | null;
  status: NeedStatus;
  statusSince: Date;
  missing: string[];
  consent: ConsentState;
  visibility: Visibility | null;
};

const live: NeedStatus[] = ["published", "engaged", "contracted"];
const open: NeedStatus[] = ["submitted", "returned", "accepted"];

const tabConditions: Record<InboxTab, SQL> = {
  review: sql`(${needs.status} = 'submitted' and ${needs.type} is distinct from 'non_technical')`,
  incomplete: sql`(${inArray(needs.status, open)} and cardinality(${needs.missing}) > 0)`,
  ready: sql`(${needs.status} = 'accepted')`,
  returned: sql`(${needs.status} = 'returned')`,
  published: sql`(${inArray(needs.status, live)})`,
  nonTechnical: sql`(${needs.type} = 'non_technical' and ${inArray(needs.status, open)})`,
  all: sql`true`,
};
/** Queues show who waits longest first; what is done shows the latest first. */
const latestFirst: readonly InboxTab[] = ["published", "all"];

export const inboxPageSize = 100;

/** One page of a tab. Keyset by the clock of the state; every row is one whose firm the caller may know. */
export async function inboxPage(
  ctx: Context,
  filter: InboxFilter,
  limit = inboxPageSize,
): Promise<{ rows: InboxRow[]; next: string | null }> {
  const descending = latestFirst.includes(filter.tab);
  const direction = descending ? desc : asc;
  const rows = await ctx.db
    .select({
      id: needs.id,
      code: needs.code,
      version: needs.version,
      title: needs.title,
      firm: organizations.name,
      aboveScale: organizations.aboveScale,
      township: townships.name,
      type: needs.type,
      fieldCode: needs.fieldCode,
      industry: needs.industry,
      status: needs.status,
      statusSince: needs.statusSince,
      missing: needs.missing,
      consent: needs.consent,
      visibility: needs.visibility,
    })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .innerJoin(townships, eq(townships.id, needs.townshipId))
    .where(and(inScope(ctx, filter), tabConditions[filter.tab], afterCursor(filter.after, descending)))
    .orderBy(direction(needs.statusSince), direction(needs.id))
    .limit(limit + 1);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), next: last ? `${last.statusSince.getTime()}.${last.id}` : null };
}

/** The figure on each tab, under the same filters. */
export async function inboxCounts(ctx: Context, filter: InboxFilter): Promise<Record<InboxTab, number>> {
  const columns = Object.fromEntries(
    inboxTabs.map((tab) => [tab, sql<number>`count(*) filter (where ${tabConditions[tab]})::int`]),
  ) as Record<InboxTab, SQL<number>>;
  const [row] = await ctx.db
    .select(columns)
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .where(inScope(ctx, filter));
  return row as Record<InboxTab, number>;
}

function inScope(ctx: Context, filter: InboxFilter): SQL {
  return and(
    visibleNeeds(ctx),
    identifiableNeeds(ctx),
    filter.group
      ? sql`exists (select 1 from ${roundTownships} where ${roundTownships.roundId} = ${needs.roundId}
          and ${roundTownships.townshipId} = ${needs.townshipId} and ${roundTownships.groupId} = ${filter.group})`
      : undefined,
    filter.township ? eq(needs.townshipId, filter.township) : undefined,
    filter.type ? eq(needs.type, filter.type) : undefined,
    filter.field === "none" ? sql`${needs.fieldCode} is null` : undefined,
    filter.field && filter.field !== "none" ? sql`${needs.fieldCode} like ${`${filter.field}.%`}` : undefined,
    filter.q ? matchesText(filter.q) : undefined,
  ) as SQL;
}

/** A part of code, title or firm, or all words of the text in the staff's index. */
function matchesText(typed: string): SQL {
  const part = `%${typed.replace(/[\\%_]/g, "\\$&")}%`;
  const words = textQuery(typed)?.all ?? sql`false`;
  return sql`(${needs.code} ilike ${part} or ${needs.title} ilike ${part} or ${organizations.name} ilike ${part}
    or exists (select 1 from ${searchDocuments} where ${searchDocuments.kind} = 'need' and ${searchDocuments.audience} = 'staff'
      and ${searchDocuments.objectId} = ${needs.id}
      and ${words}))`;
}

function afterCursor(cursor: string | undefined, descending: boolean): SQL | undefined {
  const match = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor ?? "");
  if (!match) return undefined;
  const at = new Date(Number(match[1])).toISOString();
  return sql`(${needs.statusSince}, ${needs.id}) ${sql.raw(descending ? "<" : ">")} (${at}::timestamptz, ${match[2]}::uuid)`;
}

export type Option = { id: string; name: string };
export type FieldOption = { code: string; zh: string; en: string; parent: string | null };

/** Choices of the filters; a township's assistant has one township and needs no list of them. */
export async function inboxOptions(ctx: Context): Promise<{ groups: Option[]; townships: Option[] }> {
  const [groups, places] = await Promise.all([
    ctx.db
      .select({ id: workingGroups.id, name: workingGroups.name })
      .from(workingGroups)
      .where(eq(workingGroups.active, true))
      .orderBy(asc(workingGroups.position)),
    ctx.db
      .select({ id: townships.id, name: townships.name })
      .from(townships)
      .where(eq(townships.active, true))
      .orderBy(asc(townships.position)),
  ]);
  return { groups, townships: places };
}

/** The taxonomy, both levels in order. */
export async function fieldOptions(ctx: Context): Promise<FieldOption[]> {
  return ctx.db
    .select({ code: fields.code, zh: fields.nameZh, en: fields.nameEn, parent: fields.parentCode })
    .from(fields)
    .where(eq(fields.active, true))
    .orderBy(asc(fields.position));
}

/** Firms that the actor may file a need for: the township's, the group's, or all. */
export async function filingFirms(ctx: Context): Promise<{ id: string; name: string; township: string }[]> {
  const { role, townshipIds } = ctx.actor;
  const own = role === "director" ? undefined : inArray(organizations.townshipId, [...townshipIds]);
  if (role !== "director" && townshipIds.length === 0) return [];
  return ctx.db
    .select({ id: organizations.id, name: organizations.name, township: townships.name })
    .from(organizations)
    .innerJoin(townships, eq(townships.id, organizations.townshipId))
    .where(and(eq(organizations.kind, "enterprise"), own))
    .orderBy(asc(townships.position), asc(organizations.name))
    .limit(2000);
}

/** Who may answer for a need: the officers and leaders of its township's group in its round. */
export async function possibleOwners(ctx: Context, needId: string): Promise<Option[]> {
  return ctx.db
    .selectDistinct({ id: users.id, name: users.name })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .innerJoin(roundTownships, eq(roundTownships.groupId, memberships.groupId))
    .innerJoin(needs, and(eq(needs.roundId, roundTownships.roundId), eq(needs.townshipId, roundTownships.townshipId)))
    .where(
      and(
        eq(needs.id, needId),
        visibleNeeds(ctx),
        inArray(memberships.role, ["officer", "leader"]),
        isNotNull(memberships.groupId),
        sql`${memberships.revokedAt} is null`,
        eq(users.status, "active"),
      ),
    )
    .orderBy(asc(users.name));
}
