import { and, eq, type SQL, sql } from "drizzle-orm";
import { needs, organizations, townships } from "@/db/schema";
import { latestFirst, publicNeeds } from "@/lib/needs/public-collection";
import { cardColumns, searchPublicNeeds, seenByAll, toCard } from "@/lib/needs/public-queries";
import type { PublicNeedCard } from "@/lib/needs/public-view";
import type { Context } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";
import { type Cursor, readCursor, writeCursor } from "./cursor";
import { type Filters, meets } from "./filters";

export type NeedPage = { rows: PublicNeedCard[]; total: number; next: string | null };
export type PageQuery = { q?: string; filters: Filters; cursor?: string; limit: number };

/** A page of the public list of needs: by day of publication, or by relevance where words are looked for. */
export async function needPage(ctx: Context, { q, filters, cursor, limit }: PageQuery): Promise<NeedPage> {
  if (q === undefined) return keysetPage(ctx, filters, readCursor("need", cursor), limit);
  const after = readCursor("search", cursor);
  const found = await searchPublicNeeds(ctx, {
    text: q,
    filters,
    facets: [],
    sort: "relevance",
    cursor: after?.[1] ?? null,
    limit,
  });
  return { rows: found.needs, total: found.total, next: found.next && writeCursor(["s", found.next]) };
}

const day = sql<string>`(${needs.publishedAt} at time zone 'Asia/Shanghai')::date::text`;
const place = sql<number>`uuid_hash(${needs.id})`;

async function keysetPage(
  ctx: Context,
  filters: Filters,
  after: Cursor<"need"> | null,
  limit: number,
): Promise<NeedPage> {
  const seen = and(seenByAll(ctx), meets(publicNeeds, filters));
  const total = await cachedRead(ctx, "public", `open-needs-total:${JSON.stringify(filters)}`, () =>
    countOf(ctx, seen),
  );
  return cachedRead(ctx, "public", `open-needs:${JSON.stringify([filters, after, limit])}`, async () => {
    const rows = await ctx.db
      .select({ ...cardColumns, day, place })
      .from(needs)
      .innerJoin(organizations, eq(organizations.id, needs.organizationId))
      .innerJoin(townships, eq(townships.id, needs.townshipId))
      .where(and(seen, after ? behind(after) : undefined))
      .orderBy(latestFirst, needs.code)
      .limit(limit + 1);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      rows: shown.map(({ day: _day, place: _place, ...row }) => toCard(row)),
      total,
      next: last ? writeCursor(["n", last.day, last.place, last.code]) : null,
    };
  });
}

async function countOf(ctx: Context, where: SQL | undefined): Promise<number> {
  const [row] = await ctx.db.select({ total: sql<number>`count(*)::int` }).from(needs).where(where);
  return row?.total ?? 0;
}

/** Days go backwards, places and codes forwards. */
function behind([, on, at, code]: Cursor<"need">): SQL {
  return sql`(${day} < ${on} or (${day} = ${on} and (${place}, ${needs.code}) > (${at}::int, ${code})))`;
}
