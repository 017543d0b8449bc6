import { and, eq, sql } from "drizzle-orm";
import { needs, organizations, townships } from "@/db/schema";
import { latestFirst, publicNeeds } from "@/lib/needs/public-collection";
import { cardColumns, seenByAll, toCard } from "@/lib/needs/public-queries";
import type { PublicNeedCard } from "@/lib/needs/public-view";
import type { Context } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";
import { meets } from "./filters";

/** Entries of a feed; whoever wants all takes the API. */
const newest = 50;

/** `changedOn` is a day of China: the minute would say what was published beside what. */
export type FeedNeed = PublicNeedCard & { changedOn: string };

/** The newest public needs, of one field (either level) or of all. */
export async function feedNeeds(ctx: Context, fieldCode: string | null): Promise<FeedNeed[]> {
  return cachedRead(ctx, "public", `feed:${fieldCode}`, async () => {
    const rows = await ctx.db
      .select({
        ...cardColumns,
        changedOn: sql<string>`greatest((${needs.statusSince} at time zone 'Asia/Shanghai')::date,
          (${needs.publishedAt} at time zone 'Asia/Shanghai')::date)::text`,
      })
      .from(needs)
      .innerJoin(organizations, eq(organizations.id, needs.organizationId))
      .innerJoin(townships, eq(townships.id, needs.townshipId))
      .where(and(seenByAll(ctx), fieldCode ? meets(publicNeeds, { field: [fieldCode] }) : undefined))
      .orderBy(latestFirst, needs.code)
      .limit(newest);
    return rows.map(({ changedOn, ...row }) => ({ ...toCard(row), changedOn }));
  });
}
