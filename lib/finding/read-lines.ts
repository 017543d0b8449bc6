import { and, eq, inArray, sql } from "drizzle-orm";
import { agreements, engagements, experts, needs, organizations } from "@/db/schema";
import { visibleAgreements } from "@/lib/agreements/policy";
import { visibleEngagements } from "@/lib/engagements/policy";
import { visibleExperts } from "@/lib/experts/policy";
import { identifiableNeeds, visibleNeeds } from "@/lib/needs/policy";
import { cardColumns } from "@/lib/needs/public-queries";
import { visibleOrganizations } from "@/lib/organizations/policy";
import type { Context } from "@/lib/platform/context";
import type { Collection, SearchKind } from "@/lib/search/port";

/** A hit as a line of a list: `code` addresses needs and agreements, `detail` tells like ones apart, `marks` are to be marked. */
export type SuggestedLine = { id: string; code: string | null; title: string; detail: string | null; marks: string[] };
type Line = Omit<SuggestedLine, "marks">;

/** The hits in their order, as the reader may see them; whoever may not be seen any more falls out. */
export async function readLines(
  ctx: Context,
  collection: Collection,
  ids: readonly string[],
  highlights: Record<string, string[]>,
): Promise<SuggestedLine[]> {
  if (ids.length === 0) return [];
  const lines = await readers[
    collection.audience === "public" && collection.kind === "need" ? "publicNeed" : collection.kind
  ](ctx, [...ids]);
  const byId = new Map(lines.map((line) => [line.id, line]));
  return ids.flatMap((id) => {
    const line = byId.get(id);
    return line ? [{ ...line, marks: highlights[id] ?? [] }] : [];
  });
}

type Reader = (ctx: Context, ids: string[]) => Promise<Line[]>;

const none = sql<string | null>`null::text`;

const readers: Record<SearchKind | "publicNeed", Reader> = {
  publicNeed: (ctx, ids) =>
    ctx.db
      .select({ id: needs.id, code: needs.code, title: cardColumns.title, detail: cardColumns.firm })
      .from(needs)
      .innerJoin(organizations, eq(organizations.id, needs.organizationId))
      .where(and(inArray(needs.id, ids), visibleNeeds(ctx))),
  need: (ctx, ids) =>
    ctx.db
      .select({ id: needs.id, code: needs.code, title: needs.title, detail: organizations.name })
      .from(needs)
      .innerJoin(organizations, eq(organizations.id, needs.organizationId))
      .where(and(inArray(needs.id, ids), visibleNeeds(ctx), identifiableNeeds(ctx))),
  expert: (ctx, ids) =>
    ctx.db
      .select({ id: experts.id, code: none, title: experts.name, detail: organizations.name })
      .from(experts)
      .innerJoin(organizations, eq(organizations.id, experts.organizationId))
      .where(and(inArray(experts.id, ids), visibleExperts(ctx))),
  organization: (ctx, ids) =>
    ctx.db
      .select({ id: organizations.id, code: none, title: organizations.name, detail: organizations.products })
      .from(organizations)
      .where(and(inArray(organizations.id, ids), visibleOrganizations(ctx))),
  engagement: (ctx, ids) =>
    ctx.db
      .select({ id: engagements.id, code: none, title: needs.title, detail: experts.name })
      .from(engagements)
      .innerJoin(needs, eq(needs.id, engagements.needId))
      .innerJoin(experts, eq(experts.id, engagements.expertId))
      .where(and(inArray(engagements.id, ids), visibleEngagements(ctx))),
  agreement: (ctx, ids) =>
    ctx.db
      .select({ id: agreements.id, code: agreements.code, title: agreements.title, detail: organizations.name })
      .from(agreements)
      .innerJoin(organizations, eq(organizations.id, agreements.partyAId))
      .where(and(inArray(agreements.id, ids), visibleAgreements(ctx))),
};
