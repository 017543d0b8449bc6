import { and, inArray } from "drizzle-orm";
import { experts } from "@/db/schema";
import { visibleExperts } from "@/lib/experts/policy";
import { type Context, visitor } from "@/lib/platform/context";
import type { SearchKind } from "@/lib/search/port";
import type { SuggestedLine } from "./read-lines";
import { readsStaffIndex } from "./suggest";

/** Paths, without the language, of the pages on which a reader opens these lines; a line without a page is missing. */
export async function addressesOf(
  ctx: Context,
  kind: SearchKind,
  lines: readonly SuggestedLine[],
): Promise<Map<string, string>> {
  if (kind === "expert") return profiles(ctx, lines);
  const staff = readsStaffIndex(ctx.actor);
  return new Map(lines.map((line) => [line.id, staff ? deskPath(ctx, kind, line) : `/needs/${line.code}`]));
}

/** Staff find experts too whom the public may not see; a profile has its one page in public. */
async function profiles(ctx: Context, lines: readonly SuggestedLine[]): Promise<Map<string, string>> {
  if (lines.length === 0) return new Map();
  const ids = lines.map((line) => line.id);
  const open = await ctx.db
    .select({ id: experts.id })
    .from(experts)
    .where(and(inArray(experts.id, ids), visibleExperts({ ...ctx, actor: visitor })));
  return new Map(open.map(({ id }) => [id, `/experts/${id}`]));
}

function deskPath(ctx: Context, kind: Exclude<SearchKind, "expert">, { id, title }: SuggestedLine): string {
  if (kind !== "organization")
    return `/desk/${{ need: "needs", engagement: "engagements", agreement: "agreements" }[kind]}/${id}`;
  if (ctx.actor.role === "admin") return `/admin/organizations/${id}`;
  return `/desk/inbox?${new URLSearchParams({ tab: "all", group: "all", q: title.slice(0, 60) })}`;
}
