import { eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { OrganizationKind } from "@/db/enums";
import { organizations } from "@/db/schema";
import { type Condition, predicate, type Rule } from "@/lib/auth/policy";
import { bureau, groupStaff } from "@/lib/auth/roles";
import type { Context } from "@/lib/platform/context";

/** What the rules look at; the public sees firms and universities through needs and experts, never through this table. */
export type OrganizationFacts = { id: string; kind: OrganizationKind; townshipId: string | null };

const own: Condition<OrganizationFacts> = {
  name: "own",
  holds: (actor, organization) => actor.organizationId === organization.id,
  sql: (actor) => (actor.organizationId ? eq(organizations.id, actor.organizationId) : sql`false`),
};
const ownTownship: Condition<OrganizationFacts> = {
  name: "own township",
  holds: (actor, organization) =>
    organization.townshipId !== null && actor.townshipIds.includes(organization.townshipId),
  sql: (actor) => (actor.townshipIds.length ? inArray(organizations.townshipId, [...actor.townshipIds]) : sql`false`),
};
const academic: Condition<OrganizationFacts> = {
  name: "university or institute",
  holds: (_actor, organization) => organization.kind !== "enterprise",
  sql: () => ne(organizations.kind, "enterprise"),
};

type Rules = readonly Rule<OrganizationFacts>[];
const byBureau: Rules = [
  { roles: groupStaff, when: [ownTownship] },
  { roles: groupStaff, when: [academic] },
  { roles: ["director", "admin", "system"] },
];

export const organizationPolicy = {
  read: [
    { roles: bureau },
    { roles: ["township"], when: [ownTownship] },
    { roles: ["enterprise", "expert", "university"], when: [own] },
  ],
  create: byBureau,
  edit: [
    ...byBureau,
    { roles: ["township"], when: [ownTownship] },
    { roles: ["enterprise", "university"], when: [own] },
  ],
  /** 核验: that the firm is the one it says. */
  verify: byBureau,
} satisfies Record<string, Rules>;
export type OrganizationAction = keyof typeof organizationPolicy;

export function visibleOrganizations(ctx: Context): SQL {
  return predicate(organizationPolicy, ctx.actor, "read");
}

/** Rounds, groups, townships and the deployment's names: everybody in the bureau reads them, the admin keeps them. */
export const setupPolicy = {
  read: [{ roles: [...bureau, "township"] }],
  manage: [{ roles: ["admin", "system"] }],
} satisfies Record<string, readonly Rule<Record<string, never>>[]>;
