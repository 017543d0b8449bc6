import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, memberships, users } from "@/db/schema";
import { changeRole, revokeRole } from "@/lib/auth/change-role";
import { editAccount } from "@/lib/auth/edit-account";
import { ownSessions } from "@/lib/auth/own-account";
import { getPerson, listPeople } from "@/lib/auth/people-queries";
import { disablePerson, enablePerson } from "@/lib/auth/person-status";
import { resetPersonTotp } from "@/lib/auth/reset-person-totp";
import { revokeOtherSessions, revokeSession } from "@/lib/auth/revoke-session";
import { scopeOptions } from "@/lib/auth/scope-options";
import { liveSession } from "@/lib/auth/session";
import { signIn } from "@/lib/auth/sign-in";
import { markRead } from "@/lib/notifications/mark-read";
import { notify } from "@/lib/notifications/notify";
import { ownNotifications, unreadCount } from "@/lib/notifications/queries";
import { visitor } from "@/lib/platform/context";
import { Conflict, Denied, NotFound } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { client, makePerson, password } from "../auth/people";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});
const admin = () => db.context(world.actors.admin);
const member = () => makePerson(db.db, [{ role: "enterprise", organizationId: world.firm }]);
const open = (phone: string | null) => signIn(db.context(visitor), { identifier: phone ?? "", password }, client);
const alive = async (id: string) => (await liveSession(db.db, id, new Date())) !== null;
const scope = { organizationId: null, townshipId: null, groupId: null, expertId: null };
const reason = "离职";

describe("people", () => {
  it("are disabled and enabled with a reason; sessions die at once", async () => {
    const user = await member();
    const session = await open(user.phone);
    await disablePerson(admin(), { ...user, reason });
    expect(await alive(session.id)).toBe(false);
    await expect(open(user.phone)).rejects.toThrow("auth.result.wrong");
    await expect(disablePerson(admin(), { ...user, version: user.version + 1, reason })).rejects.toThrow(Conflict);
    await enablePerson(admin(), { ...user, version: user.version + 1, reason });
    await open(user.phone);
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, user.id));
    expect(events.map((event) => [event.action, event.reason])).toEqual(
      expect.arrayContaining([
        ["people.disable", reason],
        ["people.enable", reason],
      ]),
    );
  });

  it.each(["enterprise", "officer", "director", "university"] as const)("are not %s's to manage", async (role) => {
    const user = await member();
    const ctx = db.context(world.actors[role]);
    await expect(disablePerson(ctx, { ...user, reason })).rejects.toThrow(NotFound);
    await expect(changeRole(ctx, { ...user, ...scope, role: "admin", replaces: null })).rejects.toThrow(NotFound);
    const own = { id: world.actors[role].userId, version: 1 };
    await expect(changeRole(ctx, { ...own, ...scope, role: "admin", replaces: null })).rejects.toThrow(Denied);
    expect(await listPeople(ctx)).toHaveLength(1);
    expect(await getPerson(ctx, user.id)).toBeNull();
  });

  it("cannot lock themselves out, and an administrator always remains", async () => {
    const self = { id: world.actors.admin.userId, version: 1 };
    await expect(disablePerson(admin(), { ...self, reason })).rejects.toThrow(Denied);
    const [own] = await db.db.select().from(memberships).where(eq(memberships.userId, self.id));
    await expect(revokeRole(admin(), { ...self, membershipId: own?.id ?? "" })).rejects.toThrow(Denied);
  });

  it("of two administrators who disable each other, one remains", async () => {
    const other = await makePerson(db.db, [{ role: "admin" }]);
    const [me] = await db.db.select().from(users).where(eq(users.id, world.actors.admin.userId));
    if (!me) throw new Error("no admin");
    const outcomes = await Promise.allSettled([
      disablePerson(admin(), { ...other, reason }),
      disablePerson(db.context({ ...world.actors.admin, userId: other.id }), { ...me, reason }),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    await db.db.update(users).set({ status: "active" }).where(eq(users.id, me.id));
    await db.db.update(users).set({ status: "disabled" }).where(eq(users.id, other.id));
  });

  it("change roles: the old one goes, the session dies, the trail says from and to", async () => {
    const user = await member();
    const session = await open(user.phone);
    const [old] = await db.db.select().from(memberships).where(eq(memberships.userId, user.id));
    const input = { ...user, ...scope, role: "township" as const, townshipId: world.north, replaces: old?.id ?? "" };
    await changeRole(admin(), input);
    expect(await alive(session.id)).toBe(false);
    expect((await getPerson(admin(), user.id))?.roles).toMatchObject([{ role: "township", scope: "北镇" }]);
    await expect(changeRole(admin(), input)).rejects.toThrow(Conflict);
    const [event] = await db.db
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.objectId, user.id), eq(auditEvents.action, "people.changeRole")));
    expect(event).toMatchObject({ fromStatus: "enterprise", toStatus: "township" });
  });

  it("let one of two changes at the same version win", async () => {
    const user = await member();
    const give = (groupId: string) =>
      changeRole(admin(), { ...user, ...scope, role: "officer", groupId, replaces: null });
    const outcomes = await Promise.allSettled([give(world.groupOne), give(world.groupTwo)]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    expect((await getPerson(admin(), user.id))?.roles).toHaveLength(2);
  });

  it("get their second factor reset", async () => {
    const user = await makePerson(db.db, [{ role: "officer", groupId: world.groupOne }], {
      totpSecret: "sealed",
      totpEnabledAt: new Date(),
      totpLastStep: 5,
    });
    await resetPersonTotp(admin(), { ...user, reason: "换手机" });
    const [after] = await db.db.select().from(users).where(eq(users.id, user.id));
    expect(after).toMatchObject({ totpSecret: null, totpEnabledAt: null, totpLastStep: null, epoch: 2 });
  });

  it("are found by name, number, role and state, page by page", async () => {
    await makePerson(db.db, [{ role: "director" }], { name: "独一无二" });
    expect(await listPeople(admin(), { q: "独一" })).toHaveLength(1);
    expect(await listPeople(admin(), { q: "%" })).toHaveLength(0);
    const directors = await listPeople(admin(), { role: "director" });
    expect(directors.every((person) => person.roles.some((role) => role.role === "director"))).toBe(true);
    const first = await listPeople(admin(), { limit: 2 });
    const second = await listPeople(admin(), { limit: 2, after: first[1]?.id ?? "" });
    expect(new Set([...first, ...second].map((person) => person.id)).size).toBe(4);
  });

  it("are offered scopes by the bureau's people only", async () => {
    expect((await scopeOptions(admin(), "enterprise", "甲不锈钢")).map((option) => option.value)).toEqual([world.firm]);
    expect((await scopeOptions(admin(), "expert", "")).length).toBe(2);
    await expect(scopeOptions(db.context(world.actors.university), "enterprise", "")).rejects.toThrow(NotFound);
  });
});

describe("own account", () => {
  it("keeps details, ends other sessions, and nobody else's", async () => {
    const user = await member();
    const own = db.context({ ...world.actors.enterprise, userId: user.id });
    await editAccount(own, { name: "新名", locale: "en", mailDigest: "weekly" });
    expect((await db.db.select().from(users).where(eq(users.id, user.id)))[0]).toMatchObject({
      name: "新名",
      locale: "en",
    });
    const [here, there, third] = [await open(user.phone), await open(user.phone), await open(user.phone)];
    expect(await ownSessions(own)).toHaveLength(3);
    const stranger = db.context(world.actors.otherEnterprise);
    await expect(revokeSession(stranger, { id: there.id })).rejects.toThrow(NotFound);
    await revokeSession(own, { id: there.id });
    expect([await alive(here.id), await alive(there.id)]).toEqual([true, false]);
    expect(await revokeOtherSessions(own, here.id)).toEqual({ count: 1 });
    expect([await alive(here.id), await alive(third.id)]).toEqual([true, false]);
    await expect(editAccount(db.context(visitor), { name: "x", locale: "en", mailDigest: "never" })).rejects.toThrow(
      NotFound,
    );
  });

  it("marks the own messages as read", async () => {
    const { enterprise, otherEnterprise } = world.actors;
    const notice = { kind: "organizationRejected", params: { name: "甲", reason: "乙" }, path: "/workspace" };
    await transaction(admin(), (tx) => notify(tx, { userIds: [enterprise.userId, otherEnterprise.userId] }, notice));
    expect(await markRead(db.context(enterprise), {})).toEqual({ count: 1 });
    expect(await unreadCount(db.context(enterprise))).toBe(0);
    const [theirs] = await ownNotifications(db.context(otherEnterprise));
    expect(theirs?.readAt).toBeNull();
    expect(await markRead(db.context(enterprise), { id: theirs?.id })).toEqual({ count: 0 });
    await expect(markRead(db.context(visitor), {})).rejects.toThrow(NotFound);
  });
});
