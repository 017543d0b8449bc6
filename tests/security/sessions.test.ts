import { and, eq } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { beforeAll, describe, expect, it } from "vitest";
import { memberships, users } from "@/db/schema";
import { acceptInvitation } from "@/lib/auth/accept-invitation";
import { chooseMembership } from "@/lib/auth/choose-membership";
import { createInvitation } from "@/lib/auth/create-invitation";
import { enrolment, enrolTotp } from "@/lib/auth/enrol-totp";
import { pendingSession } from "@/lib/auth/pending-session";
import { unseal } from "@/lib/auth/secrets";
import { liveSession } from "@/lib/auth/session";
import { signIn } from "@/lib/auth/sign-in";
import { visitor } from "@/lib/platform/context";
import { Invalid, TooMany } from "@/lib/platform/errors";
import { client, makePerson, password } from "@/tests/auth/people";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";

let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
});

const now = new Date("2026-09-01T02:00:00Z");
const guest = () => db.context(visitor, now);
const scope = { organizationId: null, townshipId: null, groupId: null, expertId: null, email: null } as const;
const invited = (role: "officer" | "enterprise", phone: string | null) => {
  const held = role === "officer" ? { groupId: world.groupOne } : { organizationId: world.firm };
  const input = { ...scope, role, ...held, name: "同事", phone, send: "none" as const };
  return createInvitation(db.context(world.actors.admin, now), input);
};
const open = (session: { id: string }) => liveSession(db.db, session.id, now);

describe("a session from before", () => {
  it("takes on a staff role only with the second factor that staff must have", async () => {
    const person = await makePerson(db.db, [{ role: "enterprise", organizationId: world.firm }]);
    const old = await signIn(guest(), { identifier: person.phone ?? "", password }, client);
    expect(await open(old)).toMatchObject({ pendingTotp: false, actor: { role: "enterprise" } });
    const { token } = await invited("officer", person.phone);
    await acceptInvitation(guest(), { token, password }, client);
    const staff = and(eq(memberships.userId, person.id), eq(memberships.role, "officer"));
    const [membership] = await db.db.select().from(memberships).where(staff);
    const session = await pendingSession(guest(), old.id);
    const taken = await chooseMembership(guest(), { membershipId: membership!.id }, session!);
    expect(taken).toMatchObject({ pendingTotp: true });
    expect(await open(old)).toMatchObject({ pendingTotp: true });
  });

  it("ends when the person sets up a second factor in another one", async () => {
    const person = await makePerson(db.db, [{ role: "enterprise", organizationId: world.firm }]);
    const typed = { identifier: person.phone ?? "", password };
    const [first, second] = [await signIn(guest(), typed, client), await signIn(guest(), typed, client)];
    await enrolment(guest(), person.id);
    const [user] = await db.db.select().from(users).where(eq(users.id, person.id));
    const secret = Secret.fromBase32(unseal(user!.totpSecret!));
    const code = new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: now.getTime() });
    await enrolTotp(guest(), { code }, (await pendingSession(guest(), second.id))!);
    expect(await open(first)).toBeNull();
    expect(await open(second)).toMatchObject({ pendingTotp: false });
  });
});

describe("invitations", () => {
  it("are no way to guess the password of who has an account already, however many there are", async () => {
    const person = await makePerson(db.db, [{ role: "director" }]);
    const tokens = await Promise.all([0, 1, 2].map(async () => (await invited("enterprise", person.phone)).token));
    const guess = (token: string) => acceptInvitation(guest(), { token, password: "wrong wrong wrong" }, client);
    for (let tries = 0; tries < 10; tries += 1) await expect(guess(tokens[tries % 3]!)).rejects.toThrow(Invalid);
    await expect(guess(tokens[1]!)).rejects.toThrow(TooMany);
  });
});
