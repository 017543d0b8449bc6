import { eq, inArray, type SQL, sql } from "drizzle-orm";
import { experts, matches, needs } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import { type Condition, decide, predicate, type Rule } from "@/lib/auth/policy";
import { bureau, groupStaff } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";

/** A pair: the need's firm and township, the expert and the expert's university. */
export type MatchFacts = { organizationId: string; townshipId: string; expertId: string; universityId: string };

const nothing = sql`false`;

const ownFirm: Condition<MatchFacts> = {
  name: "own firm",
  holds: (actor, pair) => actor.organizationId === pair.organizationId,
  sql: (actor) => (actor.organizationId ? eq(needs.organizationId, actor.organizationId) : nothing),
};
const ownTownship: Condition<MatchFacts> = {
  name: "own township",
  holds: (actor, pair) => actor.townshipIds.includes(pair.townshipId),
  sql: (actor) => (actor.townshipIds.length ? inArray(needs.townshipId, [...actor.townshipIds]) : nothing),
};
const ownExpert: Condition<MatchFacts> = {
  name: "own profile",
  holds: (actor, pair) => actor.expertId === pair.expertId,
  sql: (actor) => (actor.expertId ? eq(matches.expertId, actor.expertId) : nothing),
};
const ownUniversity: Condition<MatchFacts> = {
  name: "own university",
  holds: (actor, pair) => actor.organizationId === pair.universityId,
  sql: (actor) => (actor.organizationId ? eq(experts.organizationId, actor.organizationId) : nothing),
};

/** The SQL stands on matches joined with its need and its expert. The public never sees a match. */
export const matchPolicy = {
  read: [
    { roles: bureau },
    { roles: ["enterprise"], when: [ownFirm] },
    { roles: ["expert"], when: [ownExpert] },
    { roles: ["university"], when: [ownUniversity] },
  ],
  /** Recommend, dismiss, and take either back. */
  judge: [{ roles: groupStaff, when: [ownTownship] }, { roles: ["director", "system"] }],
  /** "Not for me": the expert's own list only. */
  hide: [{ roles: ["expert"], when: [ownExpert] }],
} satisfies Record<string, readonly Rule<MatchFacts>[]>;

export type MatchAction = keyof typeof matchPolicy;

export function visibleMatches(ctx: Context): SQL {
  return predicate(matchPolicy, ctx.actor, "read");
}

export function canMatch(ctx: Context, action: MatchAction, pair: MatchFacts): boolean {
  return decide(matchPolicy, ctx.actor, action, pair).allow;
}

export function authorizeMatch(ctx: Context, action: MatchAction, pair: MatchFacts): void {
  authorize(ctx, matchPolicy, action, pair);
}
