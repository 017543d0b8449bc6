import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { validate as isUuid } from "uuid";
import { experts, organizations, researchGroups, schools } from "@/db/schema";
import { type Context, visitor } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";
import type { SearchQuery, SearchResult } from "@/lib/search/port";
import { searchPublicly } from "@/lib/search/search";
import { type ExpertView, getExpert } from "./get-expert";
import { visibleExperts } from "./policy";
import { publicExperts } from "./public-collection";
import { type ExpertCardView, expertCardColumns } from "./queries";

/** A page of the public list of experts, whoever asks. */
export async function searchPublicExperts(
  ctx: Context,
  query: SearchQuery,
): Promise<SearchResult & { experts: ExpertCardView[] }> {
  const result = await searchPublicly(ctx, publicExperts, query);
  const cards = result.ids.length
    ? await cachedRead(ctx, "public", `expert-cards:${result.ids.join()}`, () => cardsOf(ctx, result.ids))
    : [];
  const byId = new Map(cards.map((card) => [card.id, card]));
  return { ...result, experts: result.ids.flatMap((id) => byId.get(id) ?? []) };
}

/** An expert's public profile: no contact, and nobody whom the public may not see. */
export async function publicExpert(ctx: Context, id: string): Promise<ExpertView | null> {
  if (!isUuid(id)) return null;
  return cachedRead(ctx, "public", `expert:${id}`, () => getExpert({ ...ctx, actor: visitor }, id));
}

/** Ids and last changes of public profiles, for the sitemap. */
export async function publicExpertAddresses(ctx: Context, limit = 100_000): Promise<{ id: string; at: Date }[]> {
  return ctx.db
    .select({ id: experts.id, at: experts.updatedAt })
    .from(experts)
    .where(visibleExperts({ ...ctx, actor: visitor }))
    .orderBy(desc(experts.id))
    .limit(limit);
}

async function cardsOf(ctx: Context, ids: readonly string[]): Promise<ExpertCardView[]> {
  return ctx.db
    .select(expertCardColumns)
    .from(experts)
    .innerJoin(organizations, eq(organizations.id, experts.organizationId))
    .leftJoin(schools, eq(schools.id, experts.schoolId))
    .leftJoin(researchGroups, eq(researchGroups.id, experts.groupId))
    .where(and(inArray(experts.id, [...ids]), visibleExperts({ ...ctx, actor: visitor })))
    .orderBy(asc(experts.id));
}
