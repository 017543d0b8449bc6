import { eq, type SQL, sql } from "drizzle-orm";
import { roles } from "@/db/enums";
import { savedSearches } from "@/db/schema";
import { type Condition, predicate, type Rule } from "@/lib/auth/policy";
import type { Context } from "@/lib/platform/context";

export type SavedSearchFacts = { userId: string };

const own: Condition<SavedSearchFacts> = {
  name: "one's own",
  holds: (actor, saved) => actor.userId !== null && actor.userId === saved.userId,
  sql: (actor) => (actor.userId ? eq(savedSearches.userId, actor.userId) : sql`false`),
};
const byOwner: readonly Rule<SavedSearchFacts>[] = [{ roles, when: [own] }];

/** What a person looks for is nobody else's business: not the bureau's, not the admin's. */
export const savedSearchPolicy = {
  read: byOwner,
  create: byOwner,
  edit: byOwner,
  remove: byOwner,
} satisfies Record<string, readonly Rule<SavedSearchFacts>[]>;

export type SavedSearchAction = keyof typeof savedSearchPolicy;

export function visibleSavedSearches(ctx: Context): SQL {
  return predicate(savedSearchPolicy, ctx.actor, "read");
}
