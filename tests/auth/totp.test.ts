import { eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, users } from "@/db/schema";
import { changePassword } from "@/lib/auth/change-password";
import { disableTotp } from "@/lib/auth/disable-totp";
import { enrolment, enrolTotp } from "@/lib/auth/enrol-totp";
import { nextStep, pendingSession } from "@/lib/auth/pending-session";
import { seal, unseal } from "@/lib/auth/secrets";
import { liveSession } from "@/lib/auth/session";
import { signIn } from "@/lib/auth/sign-in";
import { totpAttempts, verifyTotp } from "@/lib/auth/verify-totp";
import { visitor } from "@/lib/platform/context";
import { Denied, Invalid } from "@/lib/platform/errors";
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
const at = (seconds: number) => db.context(visitor, new Date(start.getTime() + seconds * 1000));

const codeAt = (secret: string, seconds: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: start.getTime() + seconds * 1000 });

async function open(identifier: string, seconds: number) {
  const opened = await signIn(at(seconds), { identifier, password }, client);
  const session = await pendingSession(at(seconds), opened.id);
  if (!session) throw new Error("no session");
  return { opened, session };
}

/** A member of staff with an authenticator, enrolled at second 0. */
async function enrolled() {
  const user = await makePerson(db.db, [{ role: "officer", groupId: world.groupOne }]);
  const { session } = await open(user.phone ?? "", 0);
  const setup = await enrolment(at(0), user.id);
  const secret = setup?.secret.replaceAll(" ", "") ?? "";
  await enrolTotp(at(0), { code: codeAt(secret, 0) }, session);
  return { user, secret, session };
}

describe("second factor", () => {
  it("must be set up by staff before anything else; the secret is sealed at rest", async () => {
    const user = await makePerson(db.db, [{ role: "officer", groupId: world.groupOne }]);
    const { opened, session } = await open(user.phone ?? "", 0);
    expect(nextStep(opened, null)).toBe("/sign-in/code");
    const setup = await enrolment(at(0), user.id);
    const again = await enrolment(at(0), user.id);
    expect(again?.secret).toBe(setup?.secret);
    expect(setup?.qr).toMatch(/^data:image\/svg\+xml;base64,/);
    const secret = setup?.secret.replaceAll(" ", "") ?? "";
    const [row] = await db.db.select().from(users).where(eq(users.id, user.id));
    expect(row?.totpSecret).not.toContain(secret);
    expect(unseal(row?.totpSecret ?? "")).toBe(secret);
    expect((await liveSession(db.db, session.id, at(1).clock()))?.pendingTotp).toBe(true);
    await enrolTotp(at(1), { code: codeAt(secret, 1) }, session);
    expect((await liveSession(db.db, session.id, at(1).clock()))?.pendingTotp).toBe(false);
    expect(await enrolment(at(2), user.id)).toBeNull();
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, user.id));
    expect(events.map((event) => event.action)).toContain("auth.enrolSecondFactor");
  });

  it("is not asked of firms that have none", async () => {
    const user = await makePerson(db.db, [{ role: "enterprise", organizationId: world.firm }]);
    expect((await open(user.phone ?? "", 0)).opened.pendingTotp).toBe(false);
  });

  it("takes a code once, raced or not, in any session", async () => {
    const { user, secret } = await enrolled();
    const one = await open(user.phone ?? "", 60);
    const two = await open(user.phone ?? "", 60);
    const code = codeAt(secret, 60);
    const outcomes = await Promise.allSettled([
      verifyTotp(at(60), { code }, one.session),
      verifyTotp(at(60), { code }, two.session),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    const three = await open(user.phone ?? "", 61);
    await expect(verifyTotp(at(61), { code }, three.session)).rejects.toThrow("auth.result.codeUsed");
    await verifyTotp(at(90), { code: codeAt(secret, 90) }, three.session);
  });

  it("ends a session after a few wrong codes", async () => {
    const { user, secret } = await enrolled();
    const { session } = await open(user.phone ?? "", 120);
    const right = codeAt(secret, 120);
    const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, "0");
    for (let i = 0; i < totpAttempts; i++)
      await expect(verifyTotp(at(120), { code: wrong }, session)).rejects.toThrow(Invalid);
    await expect(verifyTotp(at(120), { code: right }, session)).rejects.toThrow(Denied);
    expect(await pendingSession(at(121), session.id)).toBeNull();
  });

  it("is not for staff to turn off, but for others with their password", async () => {
    const actor = { ...world.actors.officer };
    await expect(disableTotp(db.context(actor), { currentPassword: password })).rejects.toThrow(Denied);
    const user = await makePerson(db.db, [{ role: "enterprise", organizationId: world.firm }], {
      totpSecret: seal("JBSWY3DPEHPK3PXP"),
      totpEnabledAt: start,
    });
    const own = db.context({ ...world.actors.enterprise, userId: user.id });
    await expect(disableTotp(own, { currentPassword: "wrong" })).rejects.toThrow(Invalid);
    await disableTotp(own, { currentPassword: password });
    const [row] = await db.db.select().from(users).where(eq(users.id, user.id));
    expect(row).toMatchObject({ totpSecret: null, totpEnabledAt: null });
  });
});

describe("own password", () => {
  it("changes with the present one; other sessions die, this one stays", async () => {
    const user = await makePerson(db.db, [{ role: "enterprise", organizationId: world.firm }]);
    const { session: here } = await open(user.phone ?? "", 0);
    const { session: there } = await open(user.phone ?? "", 0);
    const own = db.context({ ...world.actors.enterprise, userId: user.id }, start);
    const input = { currentPassword: password, password: "another password" };
    await expect(changePassword(own, { ...input, currentPassword: "wrong" }, here.id)).rejects.toThrow(Invalid);
    await expect(changePassword(own, { ...input, password }, here.id)).rejects.toThrow(Invalid);
    await changePassword(own, input, here.id);
    expect(await liveSession(db.db, here.id, start)).not.toBeNull();
    expect(await liveSession(db.db, there.id, start)).toBeNull();
  });
});
