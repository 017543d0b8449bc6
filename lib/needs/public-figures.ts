import { sql } from "drizzle-orm";
import { expertFields, experts } from "@/db/schema";
import { visibleExperts } from "@/lib/experts/policy";
import { type Context, visitor } from "@/lib/platform/context";
import { cachedRead } from "@/lib/platform/data-version";
import { searchPublicly } from "@/lib/search/search";
import { publicNeeds } from "./public-collection";

export type PublicFigures = {
  /** All that was ever offered and may still be read. */
  needs: number;
  experts: number;
  universities: number;
  byState: Record<string, number>;
  byField: Record<string, number>;
  byIndustry: Record<string, number>;
  /** Masked needs count nowhere here. */
  byTownship: Record<string, number>;
  byFunds: Record<string, number>;
  byCooperation: Record<string, number>;
  /** Experts by field of both levels. */
  expertsByField: Record<string, number>;
};

/** The public's figures: each is the count of a public list, never of more. */
export async function publicFigures(ctx: Context): Promise<PublicFigures> {
  return cachedRead(ctx, "public", "figures", async () => {
    const facets = ["state", "field", "industry", "township", "funds", "cooperation"];
    const [found, people] = await Promise.all([
      searchPublicly(ctx, publicNeeds, { text: "", filters: {}, facets, sort: "newest", cursor: null, limit: 0 }),
      expertFigures(ctx),
    ]);
    const counts = found.facets;
    return {
      needs: found.total,
      ...people,
      byState: counts.state ?? {},
      byField: counts.field ?? {},
      byIndustry: counts.industry ?? {},
      byTownship: counts.township ?? {},
      byFunds: counts.funds ?? {},
      byCooperation: counts.cooperation ?? {},
    };
  });
}

async function expertFigures(
  ctx: Context,
): Promise<Pick<PublicFigures, "experts" | "universities" | "expertsByField">> {
  const visible = visibleExperts({ ...ctx, actor: visitor });
  const [row] = await ctx.db.execute<{ experts: number; universities: number; fields: Record<string, number> }>(sql`
    with seen as (select ${experts.id} as id, ${experts.organizationId} as organization_id from ${experts} where ${visible}),
    counted as (select code, count(distinct seen.id)::int as number from seen
      join ${expertFields} f on f.expert_id = seen.id, unnest(array[f.field_code, split_part(f.field_code, '.', 1)]) as code group by code)
    select (select count(*)::int from seen) as experts, (select count(distinct organization_id)::int from seen) as universities,
      (select coalesce(json_object_agg(code, number), '{}'::json) from counted) as fields`);
  return { experts: row!.experts, universities: row!.universities, expertsByField: row!.fields };
}
