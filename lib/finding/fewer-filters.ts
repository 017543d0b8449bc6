import type { Context } from "@/lib/platform/context";
import type { Collection, SearchQuery, SearchResult } from "@/lib/search/port";
import { searchPublicly } from "@/lib/search/search";

/** An attribute whose filter stands in the way, and what there is without it. */
export type WithoutFilter = Pick<SearchResult, "total" | "capped"> & { name: string };

/** For a public search that found nothing: which single filter to leave out, those that help most first. */
export async function fewerFilters(ctx: Context, collection: Collection, query: SearchQuery): Promise<WithoutFilter[]> {
  const names = Object.keys(query.filters).filter((name) => (query.filters[name]?.length ?? 0) > 0);
  const counts = await Promise.all(
    names.map(async (name) => {
      const filters = Object.fromEntries(Object.entries(query.filters).filter(([other]) => other !== name));
      const asked = { ...query, filters, facets: [], cursor: null, limit: 1 };
      const { total, capped, relaxed } = await searchPublicly(ctx, collection, asked);
      return { name, capped, total: relaxed && query.match !== "any" ? 0 : total };
    }),
  );
  return counts.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
}
