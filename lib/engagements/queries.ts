import { and, asc, count, desc, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { EngagementOrigin, EngagementStatus, Side } from "@/db/enums";
import { engagements, experts, needs, organizations, townships } from "@/db/schema";
import { groupStaff } from "@/lib/auth/roles";
import { identifiableNeeds } from "@/lib/needs/policy";
import { daysBetween, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { openStatuses, silentAfterDays } from "./lifecycle";
import { visibleEngagements } from "./policy";

/** A line of a list or a card of the board; the firm's name is null where the reader may not know it. */
export type EngagementLine = {
  id: string;
  needCode: string;
  needTitle: string;
  firmName: string | null;
  expertName: string;
  universityName: string;
  status: EngagementStatus;
  origin: EngagementOrigin;
  nextStep: string;
  nextSide: Side | null;
  dueOn: string | null;
  lastActivityAt: Date;
  silentDays: number;
  overdue: boolean;
};

export type EngagementFilter = {
  statuses?: readonly EngagementStatus[];
  waiting?: boolean;
  groupId?: string;
  townshipId?: string;
  side?: Side;
  overdue?: boolean;
  needId?: string;
};

const universities = sql`(select u.name from ${organizations} u where u.id = ${engagements.universityId})`;

/** Only what is published as it stands speaks in the firm's own words to readers who may not know the firm. */
const speaksOpenly = sql`(${needs.visibility} in ('public', 'directed') and ${needs.publishedAt} is not null)`;

/** The need's title as this reader may know it, else its code. */
export function titleFor(ctx: Context): SQL<string> {
  return sql<string>`case when ${identifiableNeeds(ctx)} or ${speaksOpenly} then ${needs.title}
    else coalesce(${needs.publicTitle}, ${needs.code}) end`;
}

/** The need's problem as this reader may know it. */
export function problemFor(ctx: Context): SQL<string> {
  return sql<string>`case when ${identifiableNeeds(ctx)} or ${speaksOpenly} then ${needs.problem}
    else coalesce(${needs.publicProblem}, '') end`;
}

/** What is to be done next may name the firm: it is for readers who may know it. */
export function nextStepFor(ctx: Context): SQL<string> {
  return sql<string>`case when ${identifiableNeeds(ctx)} then ${engagements.nextStep} else '' end`;
}

export function lineColumns(ctx: Context) {
  return {
    id: engagements.id,
    needCode: needs.code,
    needTitle: titleFor(ctx),
    firmName: sql<string | null>`case when ${identifiableNeeds(ctx)} then ${organizations.name} end`,
    expertName: experts.name,
    universityName: sql<string>`${universities}`,
    status: engagements.status,
    origin: engagements.origin,
    nextStep: nextStepFor(ctx),
    nextSide: engagements.nextSide,
    dueOn: engagements.dueOn,
    lastActivityAt: engagements.lastActivityAt,
  };
}

type Raw = Omit<EngagementLine, "silentDays" | "overdue">;

export function toLine(ctx: Context, raw: Raw): EngagementLine {
  const today = shanghaiDay(ctx.clock());
  const open = openStatuses.includes(raw.status);
  return {
    ...raw,
    silentDays: open ? Math.max(0, daysBetween(shanghaiDay(raw.lastActivityAt), today)) : 0,
    overdue: open && raw.dueOn !== null && raw.dueOn < today,
  };
}

/** Conditions of every list and count of engagements: what the reader may see, and what they asked for. */
export function engagementConditions(ctx: Context, filter: EngagementFilter): SQL {
  const today = shanghaiDay(ctx.clock());
  return and(
    visibleEngagements(ctx),
    filter.statuses ? inArray(engagements.status, [...filter.statuses]) : undefined,
    filter.waiting ? waitsFor(ctx) : undefined,
    filter.side ? eq(engagements.nextSide, filter.side) : undefined,
    filter.needId ? eq(engagements.needId, filter.needId) : undefined,
    filter.overdue ? and(inArray(engagements.status, [...openStatuses]), lt(engagements.dueOn, today)) : undefined,
    filter.townshipId
      ? sql`exists (select 1 from ${needs} n where n.id = ${engagements.needId} and n.township_id = ${filter.townshipId})`
      : undefined,
    filter.groupId
      ? sql`exists (select 1 from ${needs} n join round_townships rt on rt.round_id = n.round_id and rt.township_id = n.township_id
          where n.id = ${engagements.needId} and rt.group_id = ${filter.groupId})`
      : undefined,
  ) as SQL;
}

/** What this actor should do something about: its own turn; for the bureau also what is overdue or silent. */
function waitsFor(ctx: Context): SQL {
  const { actor } = ctx;
  const open = inArray(engagements.status, [...openStatuses]);
  const turn = (...own: Side[]) => and(open, inArray(engagements.nextSide, own)) as SQL;
  if (actor.role === "enterprise") return turn("firm");
  if (actor.role === "expert") return turn("expert");
  if (actor.role === "university") {
    const unclaimed = sql`exists (select 1 from ${experts} x where x.id = ${engagements.expertId} and x.claimed_at is null)`;
    return or(turn("university"), and(turn("expert"), unclaimed)) as SQL;
  }
  const now = ctx.clock();
  const quiet = new Date(now.getTime() - silentAfterDays * 86_400_000);
  const stuck = or(
    eq(engagements.nextSide, "bureau"),
    lt(engagements.dueOn, shanghaiDay(now)),
    lt(engagements.lastActivityAt, quiet),
  );
  const mine = (groupStaff as readonly string[]).includes(actor.role)
    ? actor.townshipIds.length
      ? sql`exists (select 1 from ${needs} n where n.id = ${engagements.needId} and n.township_id in ${[...actor.townshipIds]})`
      : sql`false`
    : undefined;
  return and(open, stuck, mine) as SQL;
}

export function linesFrom(ctx: Context) {
  return ctx.db
    .select(lineColumns(ctx))
    .from(engagements)
    .innerJoin(needs, eq(needs.id, engagements.needId))
    .innerJoin(experts, eq(experts.id, engagements.expertId))
    .innerJoin(organizations, eq(organizations.id, engagements.organizationId));
}

/** One page of engagements, newest first. `before` is the id that the page before ended with (ids are in order of time). */
export async function listEngagements(
  ctx: Context,
  filter: EngagementFilter & { before?: string; limit?: number } = {},
): Promise<{ lines: EngagementLine[]; next: string | null }> {
  const limit = filter.limit ?? 30;
  const rows = await linesFrom(ctx)
    .where(and(engagementConditions(ctx, filter), filter.before ? lt(engagements.id, filter.before) : undefined))
    .orderBy(desc(engagements.id))
    .limit(limit + 1);
  const lines = rows.slice(0, limit).map((row) => toLine(ctx, row));
  return { lines, next: rows.length > limit ? (lines.at(-1)?.id ?? null) : null };
}

/** What waits for this actor, earliest due first. */
export async function waitingEngagements(ctx: Context, limit = 20): Promise<EngagementLine[]> {
  const rows = await linesFrom(ctx)
    .where(engagementConditions(ctx, { waiting: true }))
    .orderBy(sql`${engagements.dueOn} asc nulls last`, asc(engagements.lastActivityAt))
    .limit(limit);
  return rows.map((row) => toLine(ctx, row));
}

export async function countWaitingEngagements(ctx: Context): Promise<number> {
  const [row] = await ctx.db
    .select({ value: count() })
    .from(engagements)
    .where(engagementConditions(ctx, { waiting: true }));
  return row?.value ?? 0;
}

/** How many engagements stand in each state, under the same filter as the list. */
export async function countEngagements(
  ctx: Context,
  filter: EngagementFilter = {},
): Promise<Record<EngagementStatus, number>> {
  const rows = await ctx.db
    .select({ status: engagements.status, value: count() })
    .from(engagements)
    .where(engagementConditions(ctx, filter))
    .groupBy(engagements.status);
  const zero = {
    invited: 0,
    interested: 0,
    declined: 0,
    referred: 0,
    negotiating: 0,
    agreed: 0,
    contracted: 0,
    failed: 0,
  };
  return { ...zero, ...Object.fromEntries(rows.map((row) => [row.status, row.value])) };
}

/** Townships for the board's filter. */
export async function townshipOptions(ctx: Context): Promise<{ id: string; name: string }[]> {
  return ctx.db
    .select({ id: townships.id, name: townships.name })
    .from(townships)
    .where(eq(townships.active, true))
    .orderBy(asc(townships.position));
}
