import { asc, eq, lte, sql } from "drizzle-orm";
import type { EngagementStatus } from "@/db/enums";
import { engagements, experts, needs, organizations, workingGroups } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import {
  countEngagements,
  type EngagementFilter,
  type EngagementLine,
  engagementConditions,
  lineColumns,
  toLine,
} from "./queries";

/** The columns of the pipeline, left to right. */
export const boardStatuses = ["invited", "interested", "negotiating", "agreed", "contracted"] as const;
export type BoardColumn = { status: EngagementStatus; total: number; cards: EngagementLine[] };

const cardsPerColumn = 25;

/** The pipeline: each state with its count and its most urgent cards (earliest due first), in two queries. */
export async function engagementBoard(ctx: Context, filter: EngagementFilter): Promise<BoardColumn[]> {
  const shown = { ...filter, statuses: boardStatuses };
  const [rows, totals] = await Promise.all([urgentCards(ctx, shown), countEngagements(ctx, shown)]);
  return boardStatuses.map((status) => ({
    status,
    total: totals[status],
    cards: rows.filter((row) => row.status === status),
  }));
}

async function urgentCards(ctx: Context, filter: EngagementFilter): Promise<EngagementLine[]> {
  const columns = lineColumns(ctx);
  const place = sql<number>`row_number() over (partition by ${engagements.status}
    order by ${engagements.dueOn} asc nulls last, ${engagements.lastActivityAt} asc)`;
  const ranked = ctx.db
    .select({
      ...columns,
      needTitle: columns.needTitle.as("need_title"),
      firmName: columns.firmName.as("firm_name"),
      universityName: columns.universityName.as("university_name"),
      nextStep: columns.nextStep.as("next_step"),
      place: place.as("place"),
    })
    .from(engagements)
    .innerJoin(needs, eq(needs.id, engagements.needId))
    .innerJoin(experts, eq(experts.id, engagements.expertId))
    .innerJoin(organizations, eq(organizations.id, engagements.organizationId))
    .where(engagementConditions(ctx, filter))
    .as("ranked");
  const rows = await ctx.db.select().from(ranked).where(lte(ranked.place, cardsPerColumn)).orderBy(asc(ranked.place));
  return rows.map(({ place: _place, ...row }) => toLine(ctx, row));
}

/** Working groups for the board's filter. */
export async function groupOptions(ctx: Context): Promise<{ id: string; name: string }[]> {
  return ctx.db
    .select({ id: workingGroups.id, name: workingGroups.name })
    .from(workingGroups)
    .where(eq(workingGroups.active, true))
    .orderBy(asc(workingGroups.position));
}
