import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import type { CooperationMode, Industry, Visibility } from "@/db/enums";
import { engagements, experts, fields, matches, matchHides, needIndicators, needs, organizations } from "@/db/schema";
import { matchableStatuses } from "@/lib/needs/lifecycle";
import { identifiableNeeds } from "@/lib/needs/policy";
import type { Context } from "@/lib/platform/context";
import { type MatchView, matchColumns, matchView, readableMatches } from "./read-match";

export type MatchedNeedView = MatchView & {
  needId: string;
  code: string;
  title: string;
  problem: string;
  /** Null where the reader may not know the firm. */
  firm: string | null;
  field: string | null;
  industry: Industry | null;
  cooperation: CooperationMode[];
  funds: string | null;
  fundsNegotiable: boolean;
  wantedBy: string | null;
  visibility: Visibility | null;
  publishedAt: Date | null;
  hidden: boolean;
};

/** Needs that fit the reader's own profile, best first, without those that already have a contact with them. */
export async function matchedNeeds(ctx: Context, options: { hidden?: boolean } = {}): Promise<MatchedNeedView[]> {
  const rows = await select(ctx)
    .where(
      and(
        ownLive(ctx),
        sql`not exists (select 1 from ${engagements} e where e.need_id = ${needs.id} and e.expert_id = ${experts.id})`,
        options.hidden ? hiddenByReader(ctx) : sql`not ${hiddenByReader(ctx)}`,
      ),
    )
    .orderBy(desc(matches.score), desc(needs.id))
    .limit(50);
  return rows.map((row) => ({ ...row, ...matchView(row) }));
}

export type MatchedNeedDetail = MatchedNeedView & {
  expected: string;
  indicators: { name: string; present: string; target: string; unit: string }[];
  engagementId: string | null;
};

/** One of them with all that the reader may see; null when it is no match of theirs. */
export async function matchedNeed(ctx: Context, needId: string): Promise<MatchedNeedDetail | null> {
  if (!isUuid(needId)) return null;
  const [row] = await select(ctx).where(and(ownLive(ctx), eq(needs.id, needId)));
  if (!row) return null;
  const open = and(eq(needs.id, needId), sql`(${needs.visibility} <> 'masked' or ${identifiableNeeds(ctx)})`);
  const [[text], indicators, [contact]] = await Promise.all([
    ctx.db.select({ expected: needs.expected }).from(needs).where(open),
    ctx.db
      .select({
        name: needIndicators.name,
        present: needIndicators.present,
        target: needIndicators.target,
        unit: needIndicators.unit,
      })
      .from(needIndicators)
      .innerJoin(needs, eq(needs.id, needIndicators.needId))
      .where(open)
      .orderBy(asc(needIndicators.position)),
    ctx.db
      .select({ id: engagements.id })
      .from(engagements)
      .where(and(eq(engagements.needId, needId), eq(engagements.expertId, ctx.actor.expertId ?? needId)))
      .orderBy(desc(engagements.createdAt))
      .limit(1),
  ]);
  return {
    ...row,
    ...matchView(row),
    expected: text?.expected ?? "",
    indicators,
    engagementId: contact?.id ?? null,
  };
}

function ownLive(ctx: Context) {
  const own = ctx.actor.expertId ? eq(matches.expertId, ctx.actor.expertId) : sql`false`;
  return and(readableMatches(ctx), own, inArray(needs.status, [...matchableStatuses]));
}

function hiddenByReader(ctx: Context) {
  return sql`exists (select 1 from ${matchHides} h where h.expert_id = ${ctx.actor.expertId} and h.need_id = ${needs.id})`;
}

/** A masked need speaks with its public text until the reader may know the firm; a directed one keeps its firm back. */
function select(ctx: Context) {
  const known = identifiableNeeds(ctx);
  const unmasked = sql`(${known} or ${needs.visibility} <> 'masked')`;
  const shown = (own: unknown, masked: unknown) =>
    sql<string>`case when ${unmasked} then ${own} else coalesce(${masked}, '') end`;
  return ctx.db
    .select({
      ...matchColumns,
      needId: needs.id,
      code: needs.code,
      title: shown(needs.title, needs.publicTitle),
      problem: shown(needs.problem, needs.publicProblem),
      firm: sql<string | null>`case when ${known} then ${organizations.name} end`,
      field: ctx.locale === "en" ? fields.nameEn : fields.nameZh,
      industry: needs.industry,
      cooperation: needs.cooperation,
      funds: needs.funds,
      fundsNegotiable: needs.fundsNegotiable,
      // A day that the firm has in mind tells of the firm; the public pages keep it back as well.
      wantedBy: sql<string | null>`case when ${unmasked} then ${needs.wantedBy} end`,
      visibility: needs.visibility,
      publishedAt: needs.publishedAt,
      hidden: sql<boolean>`${hiddenByReader(ctx)}`,
    })
    .from(matches)
    .innerJoin(needs, eq(needs.id, matches.needId))
    .innerJoin(experts, eq(experts.id, matches.expertId))
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .leftJoin(fields, eq(fields.code, needs.fieldCode))
    .$dynamic();
}
