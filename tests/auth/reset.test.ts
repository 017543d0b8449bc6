import { desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents, oneTimeCodes, outgoingMessages } from "@/db/schema";
import { codeAttempts, isLiveResetLink, resetByCode, resetByLink } from "@/lib/auth/complete-reset";
import { requestReset } from "@/lib/auth/request-reset";
import { liveSession } from "@/lib/auth/session";
import { signIn } from "@/lib/auth/sign-in";
import { visitor } from "@/lib/platform/context";
import { Invalid, TooMany } from "@/lib/platform/errors";
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
const at = (minutes: number) => db.context(visitor, new Date(start.getTime() + minutes * 60_000));
const next = "a brand new password";
const person = () => makePerson(db.db, [{ role: "enterprise", organizationId: world.firm }]);
async function lastMessage() {
  const [row] = await db.db.select().from(outgoingMessages).orderBy(desc(outgoingMessages.id)).limit(1);
  return row?.body ?? "";
}

describe("password reset", () => {
  it("by the code of an SMS ends every session and is recorded", async () => {
    const user = await person();
    const identifier = user.phone ?? "";
    const session = await signIn(at(0), { identifier, password }, client);
    expect(await requestReset(at(0), { identifier }, client)).toEqual({ kind: "phone" });
    const code = (await lastMessage()).match(/\d{6}/)?.[0] ?? "";
    await resetByCode(at(5), { identifier, code, password: next }, client);
    expect(await liveSession(db.db, session.id, at(5).clock())).toBeNull();
    await signIn(at(5), { identifier, password: next }, client);
    await expect(signIn(at(5), { identifier, password }, client)).rejects.toThrow(Invalid);
    await expect(resetByCode(at(5), { identifier, code, password: next }, client)).rejects.toThrow(Invalid);
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, user.id));
    expect(events.map((event) => event.action)).toContain("auth.reset");
    expect(JSON.stringify(events)).not.toContain(code);
  });

  it("by the link of a mail works once and for 30 minutes; a second request voids the first", async () => {
    const user = await person();
    const ask = async () => {
      await requestReset(at(0), { identifier: user.email ?? "" }, client);
      return (await lastMessage()).match(/\/reset\/([\w-]+)/)?.[1] ?? "";
    };
    const [first, second] = [await ask(), await ask()];
    expect(await isLiveResetLink(at(1), first)).toBe(false);
    expect(await isLiveResetLink(at(1), second)).toBe(true);
    expect(await isLiveResetLink(at(31), second)).toBe(false);
    await expect(resetByLink(at(31), { token: second, password: next })).rejects.toThrow(Invalid);
    const outcomes = await Promise.allSettled([
      resetByLink(at(2), { token: second, password: next }),
      resetByLink(at(2), { token: second, password: next }),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });

  it("answers alike for nobody, and sends nothing", async () => {
    const before = (await db.db.select().from(outgoingMessages)).length;
    expect(await requestReset(at(0), { identifier: "13711112222" }, client)).toEqual({ kind: "phone" });
    expect((await db.db.select().from(outgoingMessages)).length).toBe(before);
    const input = { identifier: "13711112222", code: "123456", password: next };
    await expect(resetByCode(at(0), input, client)).rejects.toThrow("auth.result.resetCode");
  });

  it("stops guessing: a code dies after a few wrong ones, requests and guesses are limited", async () => {
    const user = await person();
    const identifier = user.phone ?? "";
    const other = { ...client, ipPrefix: "198.51.100.9" };
    await requestReset(at(0), { identifier }, other);
    const code = (await lastMessage()).match(/\d{6}/)?.[0] ?? "";
    const wrong = code === "000000" ? "111111" : "000000";
    for (let i = 0; i < codeAttempts; i++)
      await expect(resetByCode(at(1), { identifier, code: wrong, password: next }, other)).rejects.toThrow(Invalid);
    await expect(resetByCode(at(1), { identifier, code, password: next }, other)).rejects.toThrow(Invalid);
    const [row] = await db.db.select().from(oneTimeCodes).where(eq(oneTimeCodes.userId, user.id));
    expect(row).toMatchObject({ attempts: codeAttempts, consumedAt: null });
    await requestReset(at(1), { identifier }, other);
    await requestReset(at(1), { identifier }, other);
    await expect(requestReset(at(1), { identifier }, other)).rejects.toThrow(TooMany);
  });
});
