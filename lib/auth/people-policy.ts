import { and, eq, inArray, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import type { Role } from "@/db/enums";
import { invitations, organizations, users } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { type Condition, predicate, type Rule } from "./policy";
import { groupStaff } from "./roles";

/** What the rules of people look at. */
export type PersonFacts = { userId: string };

const another: Condition<PersonFacts> = {
  name: "somebody else",
  holds: (actor, person) => actor.userId !== person.userId,
  sql: (actor) => (actor.userId ? ne(users.id, actor.userId) : sql`true`),
};
const self: Condition<PersonFacts> = {
  name: "oneself",
  holds: (actor, person) => actor.userId !== null && actor.userId === person.userId,
  sql: (actor) => (actor.userId ? eq(users.id, actor.userId) : sql`false`),
};
const everyRole = ["enterprise", "expert", "university", "township", "officer", "leader", "director", "admin"] as const;
const byAdmin: readonly Rule<PersonFacts>[] = [{ roles: ["admin", "system"] }];
/** Nobody locks themselves out. */
const byAnotherAdmin: readonly Rule<PersonFacts>[] = [{ roles: ["admin", "system"], when: [another] }];

export const personPolicy = {
  read: [...byAdmin, { roles: everyRole, when: [self] }],
  editSelf: [{ roles: everyRole, when: [self] }],
  disable: byAnotherAdmin,
  enable: byAnotherAdmin,
  grantRole: byAdmin,
  revokeRole: byAnotherAdmin,
  resetTotp: byAnotherAdmin,
} satisfies Record<string, readonly Rule<PersonFacts>[]>;
export type PersonAction = keyof typeof personPolicy;

export function visiblePeople(ctx: Context): SQL {
  return predicate(personPolicy, ctx.actor, "read");
}

/** What the rules of invitations look at: for whom, and where the role would hold. */
export type InvitationFacts = { role: Role; organizationId: string | null; townshipId: string | null };

const outsiders = ["enterprise", "expert", "university"] as const;
/** The township of an invitation's firm, as SQL. */
const firmTownship = sql`(select o.township_id from ${organizations} o where o.id = "invitations"."organization_id")`;

const outsider: Condition<InvitationFacts> = {
  name: "firm, expert or university",
  holds: (_actor, invitation) => (outsiders as readonly string[]).includes(invitation.role),
  sql: () => inArray(invitations.role, [...outsiders]),
};
const ownTownshipFirm: Condition<InvitationFacts> = {
  name: "firm of the own township",
  holds: (actor, invitation) =>
    invitation.role === "enterprise" &&
    invitation.townshipId !== null &&
    actor.townshipIds.includes(invitation.townshipId),
  sql: (actor) =>
    actor.townshipIds.length
      ? (and(eq(invitations.role, "enterprise"), inArray(firmTownship, [...actor.townshipIds])) as SQL)
      : sql`false`,
};
const ownOrganization = (role: Role): Condition<InvitationFacts> => ({
  name: `${role} of the own organization`,
  holds: (actor, invitation) =>
    invitation.role === role && actor.organizationId !== null && actor.organizationId === invitation.organizationId,
  sql: (actor) =>
    actor.organizationId
      ? (and(
          eq(invitations.role, role),
          isNotNull(invitations.organizationId),
          eq(invitations.organizationId, actor.organizationId),
        ) as SQL)
      : sql`false`,
});

const inviters: readonly Rule<InvitationFacts>[] = [
  { roles: ["admin", "system"] },
  { roles: [...groupStaff, "director"], when: [outsider] },
  { roles: ["township"], when: [ownTownshipFirm] },
  { roles: ["university"], when: [ownOrganization("expert")] },
  { roles: ["enterprise"], when: [ownOrganization("enterprise")] },
];

export const invitationPolicy = {
  read: inviters,
  create: inviters,
  reissue: inviters,
  revoke: inviters,
} satisfies Record<string, readonly Rule<InvitationFacts>[]>;
export type InvitationAction = keyof typeof invitationPolicy;

export function visibleInvitations(ctx: Context): SQL {
  return predicate(invitationPolicy, ctx.actor, "read");
}

/** The column that turns an invitation's row into facts; an enterprise's township is its firm's. */
export const invitationFactColumns = {
  role: invitations.role,
  organizationId: invitations.organizationId,
  townshipId: sql<string | null>`${firmTownship}`,
};
