import { staffAgreements } from "@/lib/agreements/staff-collection";
import { isStaff } from "@/lib/auth/roles";
import { staffEngagements } from "@/lib/engagements/staff-collection";
import { publicExperts } from "@/lib/experts/public-collection";
import { staffExperts } from "@/lib/experts/staff-collection";
import { publicNeeds } from "@/lib/needs/public-collection";
import { staffNeeds } from "@/lib/needs/staff-collection";
import { staffOrganizations } from "@/lib/organizations/staff-collection";
import { type Actor, type Context, visitor } from "@/lib/platform/context";
import type { Collection, SearchKind } from "@/lib/search/port";
import { suggestIn } from "@/lib/search/search";
import { readLines, type SuggestedLine } from "./read-lines";

export type Suggestions = { kind: SearchKind; items: SuggestedLine[] }[];

const openToAll: readonly Collection[] = [publicNeeds, publicExperts];
const forStaff: readonly Collection[] = [
  staffNeeds,
  staffExperts,
  staffOrganizations,
  staffEngagements,
  staffAgreements,
];

/**
 * What the reader may mean while typing, grouped by kind in a fixed order, kinds without a hit left out. The bureau and the
 * townships search their own index; everybody else the public one, and sees in it what a visitor sees. Every hit is read
 * again through its `visible…` predicate.
 */
export async function suggest(ctx: Context, text: string, limit = 5): Promise<Suggestions> {
  const staff = readsStaffIndex(ctx.actor);
  const reader = staff ? ctx : { ...ctx, actor: visitor };
  const groups = await Promise.all(
    collectionsFor(ctx.actor).map(async (collection) => {
      const { ids, highlights } = await suggestIn(reader, collection, { text, limit });
      return { kind: collection.kind, items: await readLines(reader, collection, ids, highlights) };
    }),
  );
  return groups.filter((group) => group.items.length > 0);
}

/** What a reader searches, in the order in which it is shown. */
export function collectionsFor(actor: Pick<Actor, "role">): readonly Collection[] {
  return readsStaffIndex(actor) ? forStaff : openToAll;
}

/** Who works with whole texts and names: all others get the public projection, whatever else they may open. */
export function readsStaffIndex({ role }: Pick<Actor, "role">): boolean {
  return role === "township" || isStaff(role);
}
