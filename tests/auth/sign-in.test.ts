import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, memberships, sessions, users } from "@/db/schema";
import { safeCallback } from "@/lib/auth/callback";
import { chooseMembership } from "@/lib/auth/choose-membership";
import { ipPrefix } from "@/lib/auth/client";
import { parseIdentifier } from "@/lib/auth/identifier";
import { passwordParameters, verifyPassword } from "@/lib/auth/password";
import { nextStep, pendingSession } from "@/lib/auth/pending-session";
import { liveSession } from "@/lib/auth/session";
import { signIn, signInLimits } from "@/lib/auth/sign-in";
import { visitor } from "@/lib/platform/context";
import { Denied, Invalid, NotFound, TooMany } from "@/lib/platform/errors";
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
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const ctx = (minutes = 0) => db.context(visitor, at(minutes));
const firmMember = () => [{ role: "enterprise" as const, organizationId: world.firm }];

describe("sign-in", () => {
  it("opens a session by phone or email, and records it", async () => {
    const user = await makePerson(db.db, firmMember());
    for (const identifier of [`+86 ${user.phone}`, user.email?.toUpperCase() ?? ""]) {
      const opened = await signIn(ctx(), { identifier, password }, client);
      expect(nextStep(opened, null)).toBe("/workspace");
      expect((await liveSession(db.db, opened.id, at(1)))?.actor).toMatchObject({ organizationId: world.firm });
    }
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, user.id));
    expect(events.map((event) => event.action)).toEqual(["auth.signIn", "auth.signIn"]);
  });

  it("answers alike for unknown, disabled, passwordless and wrong", async () => {
    const disabled = await makePerson(db.db, firmMember(), { status: "disabled" });
    const without = await makePerson(db.db, firmMember(), { passwordHash: null });
    const user = await makePerson(db.db, firmMember());
    const tries = [
      { identifier: "nobody@example.test", password },
      { identifier: "not an identifier", password },
      { identifier: disabled.phone ?? "", password },
      { identifier: without.phone ?? "", password },
      { identifier: user.phone ?? "", password: `${password}!` },
    ];
    for (const input of tries) {
      const error = await signIn(ctx(), input, client).catch((caught) => caught);
      expect(error).toBeInstanceOf(Invalid);
      expect(error.ref.key).toBe("auth.result.wrong");
    }
  });

  it("does the same work for nobody as for somebody", async () => {
    const { memoryCost, timeCost, parallelism } = passwordParameters;
    const source = await import("node:fs").then((fs) => fs.readFileSync("lib/auth/password.ts", "utf8"));
    expect(source).toContain(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
    expect(await verifyPassword(null, password)).toBe(false);
  });

  it("delays after failures from one address, and only there", async () => {
    const user = await makePerson(db.db, firmMember());
    const wrong = { identifier: user.phone ?? "", password: "wrong" };
    for (let i = 0; i < signInLimits.accountFromAddress.tries; i++)
      await expect(signIn(ctx(5), wrong, client)).rejects.toThrow(Invalid);
    const right = { identifier: user.phone ?? "", password };
    await expect(signIn(ctx(5), right, client)).rejects.toThrow(TooMany);
    await signIn(ctx(5), right, { ...client, ipPrefix: "198.51.100.1" });
    await signIn(ctx(7), right, client);
  });

  it("needs a role that stands", async () => {
    const user = await makePerson(db.db, []);
    await expect(signIn(ctx(), { identifier: user.phone ?? "", password }, client)).rejects.toThrow(Denied);
  });

  it("lets a person of several roles choose, among the own ones only", async () => {
    const user = await makePerson(db.db, [...firmMember(), { role: "township", townshipId: world.north }]);
    const opened = await signIn(ctx(), { identifier: user.phone ?? "", password }, client);
    expect(nextStep(opened, "/needs")).toBe("/sign-in/role?callbackUrl=%2Fneeds");
    expect(await liveSession(db.db, opened.id, at(1))).toBeNull();
    const pending = await pendingSession(ctx(1), opened.id);
    if (!pending) throw new Error("no session");
    const [foreign] = await db.db.select().from(memberships).where(eq(memberships.userId, world.actors.admin.userId));
    await expect(chooseMembership(ctx(1), { membershipId: foreign?.id ?? "" }, pending)).rejects.toThrow(NotFound);
    const own = await db.db.select().from(memberships).where(eq(memberships.userId, user.id));
    const township = own.find((row) => row.role === "township");
    await chooseMembership(ctx(1), { membershipId: township?.id ?? "" }, pending);
    expect((await liveSession(db.db, opened.id, at(1)))?.actor).toMatchObject({ townshipIds: [world.north] });
  });
});

describe("sessions", () => {
  const open = async () => {
    const user = await makePerson(db.db, firmMember());
    const session = await signIn(ctx(), { identifier: user.phone ?? "", password }, client);
    expect(await liveSession(db.db, session.id, at(1))).not.toBeNull();
    return { user, session };
  };

  it("end after 30 idle minutes, and after 12 hours however busy", async () => {
    const { session } = await open();
    expect(await liveSession(db.db, session.id, at(32))).toBeNull();
    const busy = await open();
    for (let minutes = 20; minutes < 12 * 60; minutes += 20)
      expect(await liveSession(db.db, busy.session.id, at(minutes))).not.toBeNull();
    expect(await liveSession(db.db, busy.session.id, at(12 * 60))).toBeNull();
  });

  it.each([
    ["the epoch rises", (id: string) => db.db.update(users).set({ epoch: 2 }).where(eq(users.id, id))],
    ["the person is disabled", (id: string) => db.db.update(users).set({ status: "disabled" }).where(eq(users.id, id))],
    [
      "the role is revoked",
      (id: string) => db.db.update(memberships).set({ revokedAt: start }).where(eq(memberships.userId, id)),
    ],
    [
      "the session is revoked",
      (id: string) => db.db.update(sessions).set({ revokedAt: start }).where(eq(sessions.userId, id)),
    ],
  ])("die at once when %s", async (_name, change) => {
    const { user, session } = await open();
    await change(user.id);
    expect(await liveSession(db.db, session.id, at(1))).toBeNull();
  });
});

describe("pure parts", () => {
  it.each([
    ["/desk?tab=1", "/desk?tab=1"],
    ["/en/desk", "/desk"],
    ["/en", "/"],
    ["//evil.example", null],
    ["/\\evil.example", null],
    ["https://evil.example", null],
    ["/en//evil.example", null],
    ["/sign-in", null],
    ["javascript:alert(1)", null],
    [undefined, null],
  ])("callback %s → %s", (typed, expected) => expect(safeCallback(typed)).toBe(expected));

  it.each([
    ["+86 138-0000-0000", "13800000000"],
    ["13800000000", "13800000000"],
    [" A@B.cn ", "a@b.cn"],
    ["12345", undefined],
  ])("identifier %s", (typed, expected) => expect(parseIdentifier(typed)?.value).toBe(expected));

  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["", "unknown"],
  ])("prefix of %s", (address, expected) => expect(ipPrefix(address)).toBe(expected));
});
