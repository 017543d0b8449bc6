import { v7 } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { roles } from "@/db/enums";
import { invitations, organizations, users } from "@/db/schema";
import { invitationFactColumns, invitationPolicy, personPolicy } from "@/lib/auth/people-policy";
import { decide, predicate } from "@/lib/auth/policy";
import { organizationPolicy } from "@/lib/organizations/policy";
import { visitor } from "@/lib/platform/context";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  const scopes = {
    organizationId: world.firm,
    townshipId: world.north,
    groupId: world.groupOne,
    expertId: world.expert,
  };
  for (const role of roles)
    for (const organizationId of [world.firm, world.otherFirm, world.university]) {
      const row = { id: v7(), tokenHash: v7(), role, name: "人", phone: "13800000000", expiresAt: new Date() };
      await db.db.insert(invitations).values({ ...row, ...scopes, organizationId });
    }
});

/** Every action of a table, for every actor of the world: the facts and the SQL must say the same of every row. */
describe("policies in both tongues", () => {
  const actors = () => [...Object.values(world.actors), visitor];

  it("agree on people", async () => {
    const rows = await db.db.select({ id: users.id }).from(users);
    for (const action of Object.keys(personPolicy) as (keyof typeof personPolicy)[])
      for (const actor of actors()) {
        const found = await db.db
          .select({ id: users.id })
          .from(users)
          .where(predicate(personPolicy, actor, action));
        const allowed = rows.filter((row) => decide(personPolicy, actor, action, { userId: row.id }).allow);
        expect(found.map((row) => row.id).sort()).toEqual(allowed.map((row) => row.id).sort());
      }
  });

  it("agree on invitations", async () => {
    const rows = await db.db.select({ id: invitations.id, ...invitationFactColumns }).from(invitations);
    for (const action of Object.keys(invitationPolicy) as (keyof typeof invitationPolicy)[])
      for (const actor of actors()) {
        const where = predicate(invitationPolicy, actor, action);
        const found = await db.db.select({ id: invitations.id }).from(invitations).where(where);
        const allowed = rows.filter((row) => decide(invitationPolicy, actor, action, row).allow);
        expect(found.map((row) => row.id).sort()).toEqual(allowed.map((row) => row.id).sort());
      }
  });

  it("agree on organizations", async () => {
    const rows = await db.db.select().from(organizations);
    for (const action of Object.keys(organizationPolicy) as (keyof typeof organizationPolicy)[])
      for (const actor of actors()) {
        const where = predicate(organizationPolicy, actor, action);
        const found = await db.db.select({ id: organizations.id }).from(organizations).where(where);
        const allowed = rows.filter((row) => decide(organizationPolicy, actor, action, row).allow);
        expect(found.map((row) => row.id).sort()).toEqual(allowed.map((row) => row.id).sort());
      }
  });
});
