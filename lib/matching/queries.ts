import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import type { DismissReason, EngagementStatus, MatchDecision } from "@/db/enums";
import { experts, matches, matchVerdicts, needs, organizations, type StoredLesson, schools, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { loadOf, type MatchView, matchColumns, matchView, readableMatches } from "./read-match";

export type RankedExpertView = MatchView & {
  expertId: string;
  rank: number;
  name: string;
  title: string;
  discipline: string;
  university: string;
  school: string | null;
  directions: string[];
  claimed: boolean;
  capacity: number;
  load: number;
  /** Contacts that this expert declined, and how many of them with this firm. */
  declined: number;
  declinedHere: number;
  /** True where one of those was for a conflict of interest. */
  conflictHere: boolean;
  /** Other firms of the industry for whom the expert works in the same field. */
  rivals: number;
  lastConfirmedAt: Date | null;
  verdict: { id: string; decision: MatchDecision; reason: DismissReason | null; by: string | null; at: Date } | null;
  engagement: { id: string; status: EngagementStatus } | null;
  /** What past decisions did to the score; null where no model took part. */
  lesson: StoredLesson | null;
};

const contactOf = (column: string) =>
  sql.raw(`(select e.${column} from engagements e where e.need_id = "matches"."need_id" and e.expert_id = "matches"."expert_id"
    order by e.created_at desc limit 1)`);

/** The experts of a need, best first, with what was decided of each: the match desk's right side. */
export async function rankedExperts(ctx: Context, needId: string): Promise<RankedExpertView[]> {
  if (!isUuid(needId)) return [];
  const rows = await ctx.db
    .select({
      ...matchColumns,
      expertId: experts.id,
      rank: matches.rank,
      lesson: matches.lesson,
      name: experts.name,
      title: experts.title,
      discipline: experts.discipline,
      university: organizations.name,
      school: schools.name,
      directions: experts.directions,
      claimed: sql<boolean>`${experts.claimedAt} is not null`,
      capacity: experts.capacity,
      load: loadOf,
      declined: sql<number>`(select count(*)::int from engagements e where e.expert_id = ${experts.id} and e.status = 'declined')`,
      declinedHere: sql<number>`(select count(*)::int from engagements e where e.expert_id = ${experts.id} and e.status = 'declined'
        and e.organization_id = ${needs.organizationId})`,
      conflictHere: sql<boolean>`exists (select 1 from engagements e where e.expert_id = ${experts.id} and e.status = 'declined'
        and e.organization_id = ${needs.organizationId} and e.decline_code = 'conflict')`,
      rivals: sql<number>`(select count(distinct e.organization_id)::int from engagements e join needs n on n.id = e.need_id
        where e.expert_id = ${experts.id} and e.organization_id <> ${needs.organizationId}
        and e.status in ('negotiating', 'agreed', 'contracted')
        and n.industry = ${needs.industry} and n.field_code = ${needs.fieldCode})`,
      lastConfirmedAt: experts.lastConfirmedAt,
      verdictId: matchVerdicts.id,
      decision: matchVerdicts.decision,
      reason: matchVerdicts.reason,
      decidedAt: matchVerdicts.createdAt,
      decidedBy: users.name,
      engagementId: sql<string | null>`${contactOf("id")}`,
      engagementStatus: sql<EngagementStatus | null>`${contactOf("status")}`,
    })
    .from(matches)
    .innerJoin(needs, eq(needs.id, matches.needId))
    .innerJoin(experts, eq(experts.id, matches.expertId))
    .innerJoin(organizations, eq(organizations.id, experts.organizationId))
    .leftJoin(schools, eq(schools.id, experts.schoolId))
    .leftJoin(
      matchVerdicts,
      and(
        eq(matchVerdicts.needId, matches.needId),
        eq(matchVerdicts.expertId, matches.expertId),
        isNull(matchVerdicts.withdrawnAt),
      ),
    )
    .leftJoin(users, eq(users.id, matchVerdicts.decidedBy))
    .where(and(eq(matches.needId, needId), readableMatches(ctx)))
    .orderBy(asc(matches.rank));
  return rows.map((row) => {
    const { verdictId, decision, reason, decidedAt, decidedBy, engagementId, engagementStatus, ...rest } = row;
    return {
      ...rest,
      ...matchView(row),
      verdict:
        verdictId && decision && decidedAt ? { id: verdictId, decision, reason, by: decidedBy, at: decidedAt } : null,
      engagement: engagementId && engagementStatus ? { id: engagementId, status: engagementStatus } : null,
    };
  });
}

export type SuggestedExpertView = MatchView & {
  expertId: string;
  name: string;
  title: string;
  university: string;
  school: string | null;
  directions: string[];
  full: boolean;
  engagement: { id: string; status: EngagementStatus } | null;
};

/** The best experts of one's own need, as the firm may see them: no dismissed pair, no contact data, no inner figures. */
export async function suggestedExperts(ctx: Context, needId: string, limit = 5): Promise<SuggestedExpertView[]> {
  if (!isUuid(needId)) return [];
  const rows = await ctx.db
    .select({
      ...matchColumns,
      expertId: experts.id,
      name: experts.name,
      title: experts.title,
      university: organizations.name,
      school: schools.name,
      directions: experts.directions,
      full: sql<boolean>`${loadOf} >= ${experts.capacity}`,
      engagementId: sql<string | null>`${contactOf("id")}`,
      engagementStatus: sql<EngagementStatus | null>`${contactOf("status")}`,
    })
    .from(matches)
    .innerJoin(needs, eq(needs.id, matches.needId))
    .innerJoin(experts, eq(experts.id, matches.expertId))
    .innerJoin(organizations, eq(organizations.id, experts.organizationId))
    .leftJoin(schools, eq(schools.id, experts.schoolId))
    .where(
      and(
        eq(matches.needId, needId),
        readableMatches(ctx),
        sql`not exists (select 1 from ${matchVerdicts} v where v.need_id = ${matches.needId} and v.expert_id = ${matches.expertId}
          and v.decision = 'dismissed' and v.withdrawn_at is null)`,
      ),
    )
    .orderBy(desc(matches.score), asc(matches.rank))
    .limit(limit);
  return rows.map(({ engagementId, engagementStatus, ...row }) => ({
    ...row,
    ...matchView(row),
    engagement: engagementId && engagementStatus ? { id: engagementId, status: engagementStatus } : null,
  }));
}
