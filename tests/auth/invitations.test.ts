import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, experts, invitations, memberships, outgoingMessages, users } from "@/db/schema";
import { acceptInvitation } from "@/lib/auth/accept-invitation";
import { createInvitation } from "@/lib/auth/create-invitation";
import type { InvitationInput } from "@/lib/auth/input";
import { invitationByToken, listInvitations } from "@/lib/auth/invitation-queries";
import { reissueInvitation } from "@/lib/auth/reissue-invitation";
import { revokeInvitation } from "@/lib/auth/revoke-invitation";
import { liveSession } from "@/lib/auth/session";
import { visitor } from "@/lib/platform/context";
import { Conflict, Denied, Invalid, NotFound } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { client, makePerson, password } from "./people";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});
const start = new Date("2026-09-01T02:00:00Z");
const at = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
const admin = (hours = 0) => db.context(world.actors.admin, at(hours));
const guest = (hours = 0) => db.context(visitor, at(hours));
let number = 0;
const invite = (over: Partial<InvitationInput> = {}): InvitationInput => {
  number += 1;
  return {
    role: "enterprise",
    organizationId: world.firm,
    townshipId: null,
    groupId: null,
    expertId: null,
    name: "新同事",
    phone: `1390000${String(number).padStart(4, "0")}`,
    email: null,
    send: "none",
    ...over,
  };
};

describe("invitations", () => {
  it("keep a hash only, are recorded, and open one account that is signed in", async () => {
    const { id, token } = await createInvitation(admin(), invite());
    const [row] = await db.db.select().from(invitations).where(eq(invitations.id, id));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(await invitationByToken(guest(), token)).toMatchObject({ state: "open", hasAccount: false });
    const session = await acceptInvitation(guest(1), { token, password }, client);
    const live = await liveSession(db.db, session.id, at(1));
    expect(live?.actor).toMatchObject({ role: "enterprise", organizationId: world.firm });
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, id));
    expect(events.map((event) => event.action)).toEqual(["invitations.create", "invitations.accept"]);
    expect(JSON.stringify(events)).not.toContain(token);
    await expect(acceptInvitation(guest(1), { token, password }, client)).rejects.toThrow(Conflict);
  });

  it("are handed over by mail and SMS in the same transaction", async () => {
    const { token } = await createInvitation(admin(), invite({ send: "mail", email: "new@example.test" }));
    const { token: second } = await createInvitation(admin(), invite({ send: "sms" }));
    const sent = await db.db.select().from(outgoingMessages);
    expect(sent.find((message) => message.channel === "mail")?.body).toContain(`/invitation/${token}`);
    expect(sent.find((message) => message.channel === "sms")?.body).toContain(`/invitation/${second}`);
    const jobs = await db.db.execute(`select 1 from pgboss.job where name = 'mail.deliver'`);
    expect(jobs).toHaveLength(1);
  });

  it.each([
    ["leader", 24],
    ["enterprise", 168],
  ] as const)("of a %s expire after %i hours", async (role, hours) => {
    const scope = role === "leader" ? { organizationId: null, groupId: world.groupOne } : {};
    const { token } = await createInvitation(admin(), invite({ role, ...scope }));
    expect(await invitationByToken(guest(hours - 1), token)).toMatchObject({ state: "open" });
    expect(await invitationByToken(guest(hours), token)).toMatchObject({ state: "expired" });
    await expect(acceptInvitation(guest(hours), { token, password }, client)).rejects.toThrow(Conflict);
  });

  it("may be made by whom the policy names", async () => {
    const { actors } = world;
    const may = (actor: Parameters<TestDatabase["context"]>[0], over: Partial<InvitationInput> = {}) =>
      createInvitation(db.context(actor, start), invite(over));
    await may(actors.officer);
    await may(actors.township);
    await may(actors.enterprise);
    await may(actors.university, { role: "expert", organizationId: null, expertId: world.expert }).catch((error) =>
      expect(error).toBeInstanceOf(Conflict),
    );
    await expect(may(actors.officer, { role: "director", organizationId: null })).rejects.toThrow(Denied);
    await expect(may(actors.otherTownship)).rejects.toThrow(Denied);
    await expect(may(actors.otherEnterprise)).rejects.toThrow(Denied);
    await expect(may(actors.expert)).rejects.toThrow(Denied);
    await expect(may(visitor)).rejects.toThrow(Denied);
    await expect(may(actors.otherUniversity, { role: "expert", expertId: world.expert })).rejects.toThrow();
    await expect(may(actors.admin, { role: "university" })).rejects.toThrow(NotFound);
  });

  it("claim an expert's profile, once", async () => {
    await db.db.update(memberships).set({ revokedAt: start }).where(eq(memberships.expertId, world.otherExpert));
    const input = invite({ role: "expert", organizationId: null, expertId: world.otherExpert });
    const first = await createInvitation(admin(), input);
    const second = await createInvitation(admin(), { ...input, phone: "13899990000" });
    await acceptInvitation(guest(), { token: first.token, password }, client);
    const [profile] = await db.db.select().from(experts).where(eq(experts.id, world.otherExpert));
    expect(profile?.claimedAt).toEqual(start);
    await expect(acceptInvitation(guest(), { token: second.token, password }, client)).rejects.toThrow(Conflict);
    await expect(createInvitation(admin(), input)).rejects.toThrow(Conflict);
    const events = await db.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.action, "experts.claim"), eq(auditEvents.objectId, world.otherExpert)));
    expect(events).toHaveLength(1);
  });

  it("add a role to an account that exists, by its own password only", async () => {
    const user = await makePerson(db.db, [{ role: "township", townshipId: world.north }]);
    const { token } = await createInvitation(admin(), invite({ phone: user.phone }));
    expect(await invitationByToken(guest(), token)).toMatchObject({ hasAccount: true });
    await expect(acceptInvitation(guest(), { token, password: "another password" }, client)).rejects.toThrow(Invalid);
    await acceptInvitation(guest(), { token, password }, client);
    const held = await db.db.select().from(memberships).where(eq(memberships.userId, user.id));
    expect(held.map((row) => row.role).sort()).toEqual(["enterprise", "township"]);
    const [after] = await db.db.select().from(users).where(eq(users.id, user.id));
    expect(after?.passwordHash).toBe(user.passwordHash);
  });

  it("never open an account without a password, or a disabled one", async () => {
    for (const over of [{ passwordHash: null }, { status: "disabled" as const }]) {
      const user = await makePerson(db.db, [{ role: "director" }], over);
      const { token } = await createInvitation(admin(), invite({ phone: user.phone }));
      await expect(acceptInvitation(guest(), { token, password }, client)).rejects.toThrow(Conflict);
    }
  });

  it("die when revoked or reissued; strangers do not find them", async () => {
    const made = await createInvitation(admin(), invite());
    const fresh = await reissueInvitation(admin(), { id: made.id, send: "none" });
    expect(await invitationByToken(guest(), made.token)).toBeNull();
    await expect(revokeInvitation(db.context(world.actors.otherEnterprise), made)).rejects.toThrow(NotFound);
    await revokeInvitation(admin(), made);
    expect(await invitationByToken(guest(), fresh.token)).toMatchObject({ state: "revoked" });
    await expect(acceptInvitation(guest(), { token: fresh.token, password }, client)).rejects.toThrow(Conflict);
    await expect(revokeInvitation(admin(), made)).rejects.toThrow(Conflict);
    const seen = await listInvitations(db.context(world.actors.otherEnterprise, start));
    expect(seen).toHaveLength(0);
  });

  it("let exactly one of two who accept win", async () => {
    const { id, token } = await createInvitation(admin(), invite());
    const outcomes = await Promise.allSettled([
      acceptInvitation(guest(), { token, password }, client),
      acceptInvitation(guest(), { token, password }, client),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const accepted = await db.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.objectId, id), eq(auditEvents.action, "invitations.accept")));
    expect(accepted).toHaveLength(1);
  });

  it("let exactly one of accept and revoke win", async () => {
    const { id, token } = await createInvitation(admin(), invite());
    const outcomes = await Promise.allSettled([
      acceptInvitation(guest(), { token, password }, client),
      revokeInvitation(admin(), { id }),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });
});
