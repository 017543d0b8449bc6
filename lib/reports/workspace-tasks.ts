import { sql } from "drizzle-orm";
import { countWaitingAgreements } from "@/lib/agreements/queries";
import { countWaitingEngagements } from "@/lib/engagements/queries";
import { matchedNeeds } from "@/lib/matching/expert-queries";
import type { Context } from "@/lib/platform/context";
import type { Task } from "./desk-tasks";

/** What waits for a firm, an expert or a university, the next action first; only what there is. */
export async function workspaceTasks(ctx: Context): Promise<Task[]> {
  const { role } = ctx.actor;
  const tasks =
    role === "enterprise"
      ? await firmTasks(ctx)
      : role === "expert"
        ? await expertTasks(ctx)
        : role === "university"
          ? await universityTasks(ctx)
          : [];
  return tasks.filter((task) => task.count > 0);
}

async function firmTasks(ctx: Context): Promise<Task[]> {
  const [counts, talks, texts] = await Promise.all([
    numbers<"returned" | "consent" | "drafts" | "expired">(
      ctx,
      sql`select count(*) filter (where n.status = 'returned')::int as returned,
        count(*) filter (where n.consent = 'requested' and n.status in ('submitted', 'accepted'))::int as consent,
        count(*) filter (where n.status = 'draft')::int as drafts,
        count(*) filter (where n.status = 'expired')::int as expired
        from needs n where n.organization_id = ${ctx.actor.organizationId} and not n.common`,
    ),
    countWaitingEngagements(ctx),
    countWaitingAgreements(ctx),
  ]);
  return [
    { key: "firmReturned", count: counts.returned, path: "/workspace/needs", tone: "danger" },
    { key: "consent", count: counts.consent, path: "/workspace/needs", tone: "wait" },
    { key: "replies", count: talks, path: "/workspace/engagements?tab=waiting", tone: "wait" },
    { key: "textsToConfirm", count: texts, path: "/workspace/agreements", tone: "wait" },
    { key: "drafts", count: counts.drafts, path: "/workspace/needs" },
    { key: "expired", count: counts.expired, path: "/workspace/needs" },
  ];
}

async function expertTasks(ctx: Context): Promise<Task[]> {
  const [counts, talks, matched] = await Promise.all([
    numbers<"asked" | "unconfirmed">(
      ctx,
      sql`select (select count(*)::int from engagements g where g.expert_id = x.id and g.status = 'invited') as asked,
        (case when x.last_confirmed_at is null or x.last_confirmed_at < ${halfYearAgo(ctx)}::timestamptz then 1 else 0 end) as unconfirmed
        from experts x where x.id = ${ctx.actor.expertId}`,
    ),
    countWaitingEngagements(ctx),
    matchedNeeds(ctx),
  ]);
  return [
    { key: "invitations", count: counts.asked, path: "/workspace/engagements?tab=waiting", tone: "danger" },
    {
      key: "talks",
      count: Math.max(0, talks - counts.asked),
      path: "/workspace/engagements?tab=waiting",
      tone: "wait",
    },
    { key: "profile", count: counts.unconfirmed, path: "/workspace/profile", tone: "wait" },
    { key: "matched", count: matched.length, path: "/workspace/matches" },
  ];
}

async function universityTasks(ctx: Context): Promise<Task[]> {
  const university = ctx.actor.organizationId;
  const [counts, talks, texts] = await Promise.all([
    numbers<"asked" | "approvals" | "unclaimed">(
      ctx,
      sql`select (select count(*)::int from engagements g join experts x on x.id = g.expert_id
          where g.university_id = ${university} and g.status = 'invited' and x.claimed_at is null) as asked,
        (select count(*)::int from agreements a where a.party_b_id = ${university}
          and a.status in ('confirming', 'sealing') and a.approved_at is null) as approvals,
        (select count(*)::int from experts x where x.organization_id = ${university} and x.claimed_at is null) as unclaimed`,
    ),
    countWaitingEngagements(ctx),
    countWaitingAgreements(ctx),
  ]);
  return [
    { key: "answerFor", count: counts.asked, path: "/workspace/engagements?tab=waiting", tone: "danger" },
    {
      key: "talks",
      count: Math.max(0, talks - counts.asked),
      path: "/workspace/engagements?tab=waiting",
      tone: "wait",
    },
    { key: "approvals", count: counts.approvals, path: "/workspace/agreements?waiting=1", tone: "wait" },
    {
      key: "universityTexts",
      count: Math.max(0, texts - counts.approvals),
      path: "/workspace/agreements?waiting=1",
      tone: "wait",
    },
    { key: "unclaimed", count: counts.unclaimed, path: "/workspace/experts?unclaimed=1" },
  ];
}

function halfYearAgo(ctx: Context): string {
  return new Date(ctx.clock().getTime() - 183 * 86_400_000).toISOString();
}

async function numbers<Key extends string>(ctx: Context, query: ReturnType<typeof sql>): Promise<Record<Key, number>> {
  const [row] = (await ctx.db.execute(query)) as unknown as Record<Key, number>[];
  return row ?? ({} as Record<Key, number>);
}
