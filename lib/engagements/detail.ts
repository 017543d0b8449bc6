import { and, asc, eq, sql } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import type { EngagementStatus, EntryKind, Side } from "@/db/enums";
import { engagementEntries, engagements, experts, needs, organizations, schools, users } from "@/db/schema";
import { type AuditView, historyOf } from "@/lib/audit/queries";
import { bureau } from "@/lib/auth/roles";
import { identifiableNeeds } from "@/lib/needs/policy";
import { daysBetween, shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { allows, type Transition } from "@/lib/platform/lifecycle";
import { sideOf } from "./add-entry";
import { type EngagementVerb, engagementLifecycle, openStatuses } from "./lifecycle";
import {
  canEngagement,
  type EngagementAction,
  type EngagementFacts,
  engagementPolicy,
  visibleEngagements,
} from "./policy";
import { nextStepFor, problemFor, titleFor } from "./queries";

export type EngagementDetail = NonNullable<Awaited<ReturnType<typeof getEngagement>>>;
export type EntryView = {
  id: string;
  kind: EntryKind;
  happenedOn: string;
  headcount: number;
  body: string;
  side: Side;
  authorName: string | null;
  createdAt: Date;
};
type Contact = { name: string | null; phone: string | null; email: string | null };

/** One engagement as its reader may see it, with what they may do next. Null where it is not visible. */
export async function getEngagement(ctx: Context, id: string) {
  if (!isUuid(id)) return null;
  const row = await readRow(ctx, id);
  if (!row) return null;
  const facts: EngagementFacts = { ...row, claimed: row.claimedAt !== null };
  const met = canEngagement(ctx.actor, "readContact", facts);
  const [entries, history] = await Promise.all([readEntries(ctx, id, met), readHistory(ctx, id, met)]);
  const { contacts, declineNote, failureNote, claimedAt: _claimedAt, ...shown } = row;
  const today = shanghaiDay(ctx.clock());
  const open = openStatuses.includes(row.status);
  const insider = ctx.actor.role !== "enterprise";
  return {
    ...shown,
    claimed: facts.claimed,
    met,
    declineNote: insider ? declineNote : "",
    referral: insider ? row.referral : "",
    referredExpertId: insider ? row.referredExpertId : null,
    referredExpertName: insider ? row.referredExpertName : null,
    failureNote: met || ctx.actor.role === "enterprise" ? failureNote : "",
    firmContact: seesOwn(ctx, "firm") || met ? contacts.firm : null,
    expertContact: seesOwn(ctx, "expert") || met ? contacts.expert : null,
    silentDays: open ? Math.max(0, daysBetween(shanghaiDay(row.lastActivityAt), today)) : 0,
    overdue: open && row.dueOn !== null && row.dueOn < today,
    actions: allowedActions(ctx, facts),
    entries,
    history,
  };
}

async function readRow(ctx: Context, id: string) {
  const identified = identifiableNeeds(ctx);
  const [row] = await ctx.db
    .select({
      id: engagements.id,
      version: engagements.version,
      status: engagements.status,
      statusSince: engagements.statusSince,
      origin: engagements.origin,
      organizationId: engagements.organizationId,
      universityId: engagements.universityId,
      expertId: engagements.expertId,
      needId: engagements.needId,
      townshipId: needs.townshipId,
      claimedAt: experts.claimedAt,
      proposal: engagements.proposal,
      declineCode: engagements.declineCode,
      declineNote: engagements.declineNote,
      failureCode: engagements.failureCode,
      failureNote: engagements.failureNote,
      referral: engagements.referral,
      referredExpertId: engagements.referredExpertId,
      referredExpertName: sql<
        string | null
      >`(select r.name from ${experts} r where r.id = ${engagements.referredExpertId})`,
      nextStep: nextStepFor(ctx),
      nextSide: engagements.nextSide,
      dueOn: engagements.dueOn,
      lastActivityAt: engagements.lastActivityAt,
      createdAt: engagements.createdAt,
      need: {
        code: needs.code,
        status: needs.status,
        title: titleFor(ctx),
        problem: problemFor(ctx),
        visibility: needs.visibility,
        publicTitle: needs.publicTitle,
        publishedAt: needs.publishedAt,
      },
      firmName: sql<string | null>`case when ${identified} then ${organizations.name} end`,
      expert: { name: experts.name, title: experts.title, discipline: experts.discipline },
      universityName: sql<string>`(select u.name from ${organizations} u where u.id = ${engagements.universityId})`,
      schoolName: schools.name,
      capacity: experts.capacity,
      contacts: {
        firm: contactColumns(
          sql`coalesce(${needs.contactName}, ${organizations.contactName})`,
          sql`coalesce(${needs.contactPhone}, ${organizations.contactPhone})`,
          sql`${organizations.contactEmail}`,
        ),
        expert: contactColumns(sql`${experts.name}`, sql`${experts.phone}`, sql`${experts.email}`),
      },
    })
    .from(engagements)
    .innerJoin(needs, eq(needs.id, engagements.needId))
    .innerJoin(experts, eq(experts.id, engagements.expertId))
    .innerJoin(organizations, eq(organizations.id, engagements.organizationId))
    .leftJoin(schools, eq(schools.id, experts.schoolId))
    .where(and(eq(engagements.id, id), visibleEngagements(ctx)));
  return row ?? null;
}

function contactColumns(name: ReturnType<typeof sql>, phone: ReturnType<typeof sql>, email: ReturnType<typeof sql>) {
  return sql<Contact>`json_build_object('name', ${name}, 'phone', ${phone}, 'email', ${email})`;
}

function seesOwn(ctx: Context, side: "firm" | "expert"): boolean {
  const { role } = ctx.actor;
  return side === "firm" ? role === "enterprise" : role === "expert" || role === "university";
}

/** The buttons: what the lifecycle allows from here, cut with what the policy allows this reader. */
function allowedActions(ctx: Context, facts: EngagementFacts): EngagementAction[] {
  const edges: Record<string, Transition<EngagementStatus> | undefined> = engagementLifecycle.transitions;
  return (Object.keys(engagementPolicy) as EngagementAction[]).filter((action) => {
    const inState =
      action in edges
        ? allows(engagementLifecycle, action as EngagementVerb, facts.status)
        : action === "setNextStep"
          ? openStatuses.includes(facts.status)
          : action === "shareLink"
            ? facts.status === "invited"
            : action === "addEntry";
    return inState && canEngagement(ctx.actor, action, facts);
  });
}

/**
 * The log as a reader may see it: notes stay on their own side; before the two sides have met, each reads its own lines
 * and the bureau's messages only, so that no line gives a masked firm away.
 */
async function readEntries(ctx: Context, id: string, met: boolean): Promise<EntryView[]> {
  const rows = await ctx.db
    .select({
      id: engagementEntries.id,
      kind: engagementEntries.kind,
      happenedOn: engagementEntries.happenedOn,
      headcount: engagementEntries.headcount,
      body: engagementEntries.body,
      side: engagementEntries.side,
      authorName: users.name,
      createdAt: engagementEntries.createdAt,
    })
    .from(engagementEntries)
    .leftJoin(users, eq(users.id, engagementEntries.authorId))
    .where(eq(engagementEntries.engagementId, id))
    .orderBy(asc(engagementEntries.happenedOn), asc(engagementEntries.createdAt));
  const own = sideOf(ctx.actor);
  return rows.reverse().filter((entry) => readable(entry, own, met));
}

export function readable(entry: { kind: EntryKind; side: Side }, own: Side, met: boolean): boolean {
  if (entry.kind === "note") return entry.side === own;
  if (own === "bureau" || met) return true;
  const sameSide = entry.side === own || (entry.side !== "firm" && entry.side !== "bureau" && own !== "firm");
  return sameSide || (entry.side === "bureau" && entry.kind === "message");
}

/** Outside the bureau the history shows what happened, without anybody's words; names only once both sides have met. */
async function readHistory(ctx: Context, id: string, met: boolean): Promise<AuditView[]> {
  const events = await historyOf(ctx, "engagement", [id]);
  if ((bureau as readonly string[]).includes(ctx.actor.role)) return events;
  return events.map((event) => ({ ...event, reason: null, actorName: met ? event.actorName : null, detail: {} }));
}
