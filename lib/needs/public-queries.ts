import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { needIndicators, needs, organizations, searchDocuments, townships } from "@/db/schema";
import { type Context, visitor } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";
import type { SearchQuery, SearchResult } from "@/lib/search/port";
import { searchPublicly } from "@/lib/search/search";
import { textQuery } from "@/lib/search/text-query";
import type { IndicatorView } from "./need-view";
import { visibleNeeds } from "./policy";
import { latestFirst, publicNeeds, publicState } from "./public-collection";
import type { PublicNeed, PublicNeedCard } from "./public-view";

const codePattern = /^\d{4}[AB]-\d{1,6}$/;
const isNamed = sql`${needs.visibility} = 'public'`;

/** How many firms share a common need, and no more of them; null of any other, and while only one is left. */
const commonFirms = sql<
  number | null
>`case when ${needs.common} then (select nullif(count(distinct n.organization_id)::int, 1)
  from common_need_members m join needs n on n.id = m.need_id where m.common_need_id = "needs"."id" and m.left_at is null) end`;

/** A page of the public list: what a visitor may see, whoever asks. */
export async function searchPublicNeeds(
  ctx: Context,
  query: SearchQuery,
): Promise<SearchResult & { needs: PublicNeedCard[] }> {
  const result = await searchPublicly(ctx, publicNeeds, query);
  const cards = await publicNeedCards(ctx, result.ids);
  return { ...result, needs: cards };
}

/** Cards in the order of the ids; ids that have meanwhile ceased to be public fall out. */
export async function publicNeedCards(ctx: Context, ids: readonly string[]): Promise<PublicNeedCard[]> {
  if (ids.length === 0) return [];
  const cards = await cachedRead(ctx, "public", `need-cards:${ids.join()}`, () =>
    selectCards(ctx, inArray(needs.id, [...ids]), ids.length),
  );
  const byId = new Map(cards.map((card) => [card.id, card]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The need behind a public address; null for directed, unpublished and unknown ones alike. */
export async function publicNeed(ctx: Context, code: string): Promise<PublicNeed | null> {
  if (!codePattern.test(code)) return null;
  return cachedRead(ctx, "public", `need:${code}`, () => readPublicNeed(ctx, code));
}

async function readPublicNeed(ctx: Context, code: string): Promise<PublicNeed | null> {
  const [row] = await ctx.db
    .select({
      ...cardColumns,
      type: unlessMasked(needs.type),
      products: unlessMasked(organizations.products),
      expected: sql<string>`case when ${isNamed} then ${needs.expected} else '' end`,
      tried: sql<string>`case when ${isNamed} then ${needs.tried} else '' end`,
      keywords: sql<string[]>`case when ${isNamed} then ${needs.keywords} else '{}'::text[] end`,
    })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .innerJoin(townships, eq(townships.id, needs.townshipId))
    .where(and(eq(needs.code, code), seenByAll(ctx)));
  if (!row) return null;
  const indicators = row.masked ? [] : (await indicatorsOf(ctx, [row.id])).map(({ needId: _, ...line }) => line);
  return { ...toCard(row), ...row, indicators } as PublicNeed;
}

/**
 * Up to four other needs of the same field (level 1), those first that share most words with the title and keywords. Masked
 * needs stand beside masked ones alone: a named neighbour would hint at the firm, and so would leaving only its own out.
 */
export async function similarPublicNeeds(
  ctx: Context,
  need: PublicNeedCard & { keywords: readonly string[] },
  limit = 4,
): Promise<PublicNeedCard[]> {
  return cachedRead(ctx, "public", `similar:${need.id}:${limit}`, async () => {
    const text = textQuery([need.title, ...need.keywords].join(" "));
    const shared = text
      ? sql`coalesce((select ${text.rank} from ${searchDocuments} where ${searchDocuments.objectId} = ${needs.id}
          and ${searchDocuments.kind} = 'need' and ${searchDocuments.audience} = 'public'), 0)`
      : sql`0`;
    const where = sql`${needs.id} <> ${need.id} and ${needs.visibility} = ${need.masked ? "masked" : "public"} and split_part(${needs.fieldCode}, '.', 1) = ${need.fieldCode.split(".")[0]}`;
    return selectCards(ctx, where, limit, sql`${shared} + (${needs.fieldCode} = ${need.fieldCode})::int desc`);
  });
}

/** Indicator lines of needs whose text the caller already knows to be open to the reader. */
export async function indicatorsOf(
  ctx: Context,
  needIds: readonly string[],
): Promise<(IndicatorView & { needId: string })[]> {
  if (needIds.length === 0) return [];
  return ctx.db
    .select({
      needId: needIndicators.needId,
      name: needIndicators.name,
      present: needIndicators.present,
      target: needIndicators.target,
      unit: needIndicators.unit,
      method: needIndicators.method,
    })
    .from(needIndicators)
    .where(inArray(needIndicators.needId, [...needIds]))
    .orderBy(asc(needIndicators.needId), asc(needIndicators.position));
}

/** Every public address with the day of its last change, for the sitemap; the minute would say what was published beside what. */
export async function publicNeedAddresses(ctx: Context, limit = 100_000): Promise<{ code: string; on: string }[]> {
  return ctx.db
    .select({
      code: needs.code,
      on: sql<string>`(${needs.statusSince} at time zone 'Asia/Shanghai')::date::text`,
    })
    .from(needs)
    .where(seenByAll(ctx))
    .orderBy(latestFirst)
    .limit(limit);
}

/** What a visitor may see; public reads are the same for everybody. */
export function seenByAll(ctx: Context): SQL {
  return visibleNeeds({ ...ctx, actor: visitor });
}

export const cardColumns = {
  id: needs.id,
  code: needs.code,
  title: sql<string>`case when ${isNamed} then ${needs.title} else ${needs.publicTitle} end`,
  problem: sql<string>`case when ${isNamed} then ${needs.problem} else ${needs.publicProblem} end`,
  masked: sql<boolean>`not (${isNamed})`,
  fieldCode: needs.fieldCode,
  industry: needs.industry,
  funds: needs.funds,
  fundsNegotiable: needs.fundsNegotiable,
  cooperation: needs.cooperation,
  state: publicState,
  publishedAt: needs.publishedAt,
  firm: unlessMasked(organizations.name),
  township: unlessMasked(townships.name),
  commonFirms,
  wantedBy: unlessMasked(needs.wantedBy),
};

function unlessMasked<Column extends PgColumn>(column: Column) {
  return sql<Column["_"]["data"] | null>`case when ${isNamed} then ${column} end`;
}

async function selectCards(ctx: Context, where: SQL, limit: number, order?: SQL): Promise<PublicNeedCard[]> {
  const rows = await ctx.db
    .select(cardColumns)
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.organizationId))
    .innerJoin(townships, eq(townships.id, needs.townshipId))
    .where(and(seenByAll(ctx), where))
    .orderBy(...(order ? [order] : []), desc(needs.publishedAt), desc(needs.id))
    .limit(limit);
  return rows.map(toCard);
}

type CardRow = Omit<PublicNeedCard, "fieldCode" | "industry" | "publishedAt" | "cooperation"> & {
  fieldCode: string | null;
  industry: PublicNeedCard["industry"] | null;
  publishedAt: Date | null;
  cooperation: PublicNeedCard["cooperation"] | PublicNeedCard["cooperation"][];
};

/** A published need has a field, an industry and a day (a CHECK of the table says so while it is open). */
export function toCard(row: CardRow): PublicNeedCard {
  return {
    ...row,
    fieldCode: row.fieldCode ?? "",
    industry: row.industry ?? "other",
    publishedAt: row.publishedAt ?? new Date(0),
    cooperation: row.cooperation.flat() as PublicNeedCard["cooperation"],
  };
}
