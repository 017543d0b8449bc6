import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import { experts, organizations, researchGroups, schools } from "@/db/schema";
import { visibleExperts } from "@/lib/experts/policy";
import { publicExperts } from "@/lib/experts/public-collection";
import { searchPublicExperts } from "@/lib/experts/public-queries";
import { type ExpertCardView, expertCardColumns } from "@/lib/experts/queries";
import { type Context, visitor } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";
import { readCursor, writeCursor } from "./cursor";
import { type Filters, meets } from "./filters";
import type { PageQuery } from "./need-pages";

export type ExpertPage = { rows: ExpertCardView[]; total: number; next: string | null };

/** A page of the public list of experts: the newest profiles first, or by relevance where words are looked for. */
export async function expertPage(ctx: Context, { q, filters, cursor, limit }: PageQuery): Promise<ExpertPage> {
  if (q === undefined) return keysetPage(ctx, filters, readCursor("expert", cursor)?.[1] ?? null, limit);
  const after = readCursor("search", cursor);
  const found = await searchPublicExperts(ctx, {
    text: q,
    filters,
    facets: [],
    sort: "relevance",
    cursor: after?.[1] ?? null,
    limit,
  });
  return { rows: found.experts, total: found.total, next: found.next && writeCursor(["s", found.next]) };
}

async function keysetPage(ctx: Context, filters: Filters, after: string | null, limit: number): Promise<ExpertPage> {
  const seen = and(visibleExperts({ ...ctx, actor: visitor }), meets(publicExperts, filters));
  const total = await cachedRead(ctx, "public", `open-experts-total:${JSON.stringify(filters)}`, () =>
    countOf(ctx, seen),
  );
  return cachedRead(ctx, "public", `open-experts:${JSON.stringify([filters, after, limit])}`, async () => {
    const rows = await ctx.db
      .select(expertCardColumns)
      .from(experts)
      .innerJoin(organizations, eq(organizations.id, experts.organizationId))
      .leftJoin(schools, eq(schools.id, experts.schoolId))
      .leftJoin(researchGroups, eq(researchGroups.id, experts.groupId))
      .where(and(seen, after ? lt(experts.id, after) : undefined))
      .orderBy(desc(experts.id))
      .limit(limit + 1);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return { rows: shown, total, next: last ? writeCursor(["e", last.id]) : null };
  });
}

async function countOf(ctx: Context, where: SQL | undefined): Promise<number> {
  const [row] = await ctx.db.select({ total: sql<number>`count(*)::int` }).from(experts).where(where);
  return row?.total ?? 0;
}
