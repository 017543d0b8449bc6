import { eq, type SQL, sql } from "drizzle-orm";
import type { ExpertVisibility } from "@/db/enums";
import { experts } from "@/db/schema";
import { authorize } from "@/lib/auth/authorize";
import { type Condition, decide, predicate, type Rule } from "@/lib/auth/policy";
import { bureau, everyone, signedIn } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";

export type ExpertFacts = { id: string; organizationId: string; visibility: ExpertVisibility };

const nothing = sql`false`;

const isPublic: Condition<ExpertFacts> = {
  name: "public",
  holds: (_actor, expert) => expert.visibility === "public",
  sql: () => eq(experts.visibility, "public"),
};
const notHidden: Condition<ExpertFacts> = {
  name: "not hidden",
  holds: (_actor, expert) => expert.visibility !== "hidden",
  sql: () => sql`${experts.visibility} <> 'hidden'`,
};
const own: Condition<ExpertFacts> = {
  name: "own profile",
  holds: (actor, expert) => actor.expertId === expert.id,
  sql: (actor) => (actor.expertId ? eq(experts.id, actor.expertId) : nothing),
};
const ownUniversity: Condition<ExpertFacts> = {
  name: "own university",
  holds: (actor, expert) => actor.organizationId === expert.organizationId,
  sql: (actor) => (actor.organizationId ? eq(experts.organizationId, actor.organizationId) : nothing),
};

const keepers: readonly Rule<ExpertFacts>[] = [
  { roles: ["expert"], when: [own] },
  { roles: ["university"], when: [ownUniversity] },
  { roles: ["system"] },
];

export const expertPolicy = {
  read: [{ roles: everyone, when: [isPublic] }, { roles: signedIn, when: [notHidden] }, ...keepers, { roles: bureau }],
  /** Phone and mail; parties of an engagement get them through the engagement. */
  readContact: [...keepers, { roles: bureau }],
  /** Firms that the expert keeps away from: never shown to a firm, nor to the township. */
  readAvoidances: [...keepers, { roles: bureau }],
  create: [{ roles: ["university"], when: [ownUniversity] }, { roles: ["system"] }],
  edit: keepers,
  confirm: keepers,
  pause: keepers,
  avoid: keepers,
} satisfies Record<string, readonly Rule<ExpertFacts>[]>;

export type ExpertAction = keyof typeof expertPolicy;

/** The one predicate that every list, count, facet and detail of experts starts from. */
export function visibleExperts(ctx: Context): SQL {
  return predicate(expertPolicy, ctx.actor, "read");
}

export function expertsWhere(ctx: Context, action: ExpertAction): SQL {
  return predicate(expertPolicy, ctx.actor, action);
}

export function canExpert(ctx: Context, action: ExpertAction, expert: ExpertFacts): boolean {
  return decide(expertPolicy, ctx.actor, action, expert).allow;
}

export function authorizeExpert(ctx: Context, action: ExpertAction, expert: ExpertFacts): void {
  authorize(ctx, expertPolicy, action, expert);
}
