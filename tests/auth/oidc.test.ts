import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { decode, encode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { auditEvents, sessions, users } from "@/db/schema";
import { findOidcUser, openOidcSession } from "@/lib/auth/oidc-sign-in";
import { visitor } from "@/lib/platform/context";
import { Denied } from "@/lib/platform/errors";
import { type TestDatabase, testDatabase } from "@/tests/support/database";
import { makeWorld, type World } from "@/tests/support/world";
import { makePerson } from "./people";

let db: TestDatabase;
let world: World;
const provider = createServer((_request, response) => {
  const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
    }),
  );
});
beforeAll(async () => {
  db = await testDatabase();
  world = await makeWorld(db.db);
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("OIDC_ISSUER", `http://127.0.0.1:${(provider.address() as AddressInfo).port}`);
  vi.stubEnv("OIDC_CLIENT_ID", "duijie");
  vi.stubEnv("OIDC_CLIENT_SECRET", "secret");
  vi.stubEnv("APP_ORIGIN", "https://duijie.example");
});
afterAll(() => {
  vi.unstubAllEnvs();
  provider.close();
});
const ctx = () => db.context(visitor);
const member = (over = {}) => makePerson(db.db, [{ role: "enterprise", organizationId: world.firm }], over);

describe("OpenID Connect", () => {
  it("links by a verified address once, then by subject", async () => {
    const user = await member();
    const claims = { sub: "subject-1", email: user.email?.toUpperCase(), email_verified: true };
    expect(await findOidcUser(ctx(), { ...claims, email_verified: false })).toBeNull();
    const opened = await openOidcSession(ctx(), claims, "test");
    const [row] = await db.db.select().from(sessions).where(eq(sessions.id, opened.id));
    expect(row?.userId).toBe(user.id);
    expect(await findOidcUser(ctx(), { sub: "subject-1" })).toMatchObject({ id: user.id });
    expect(await findOidcUser(ctx(), { ...claims, sub: "subject-2" })).toBeNull();
    const events = await db.db.select().from(auditEvents).where(eq(auditEvents.objectId, user.id));
    expect(events.map((event) => event.action)).toEqual(["auth.linkOidc", "auth.signIn"]);
  });

  it("never makes an account, and never opens a disabled one", async () => {
    const before = (await db.db.select().from(users)).length;
    const stranger = { sub: "stranger", email: "stranger@example.test", email_verified: true };
    await expect(openOidcSession(ctx(), stranger, null)).rejects.toThrow(Denied);
    expect(await db.db.select().from(users)).toHaveLength(before);
    await member({ oidcSubject: "gone", status: "disabled" });
    await expect(openOidcSession(ctx(), { sub: "gone" }, null)).rejects.toThrow(Denied);
    expect(await findOidcUser(ctx(), undefined)).toBeNull();
  });

  it("starts with state, nonce and PKCE at the provider, and comes back to our own page only", async () => {
    const { startOidc } = await import("@/lib/auth/start-oidc");
    const started = await startOidc(new Headers({ host: "duijie.example" }), "//evil.example");
    const url = new URL(started.url ?? "");
    expect(url.pathname).toBe("/authorize");
    for (const name of ["state", "nonce", "code_challenge"]) expect(url.searchParams.get(name)).toBeTruthy();
    expect(url.searchParams.get("redirect_uri")).toBe("https://duijie.example/api/auth/callback/oidc");
    const cookies = started.cookies.join("\n");
    expect(cookies).toContain("pkce");
    expect(decodeURIComponent(cookies)).toContain("https://duijie.example/sign-in/next");
    expect(cookies).not.toContain("evil");
  });

  it("keeps the session's id alone in the token, whatever a client asks to add", async () => {
    const { nextAuthOptions } = await import("@/lib/auth/next-auth-options");
    const options = nextAuthOptions();
    const token = { sid: "one", role: "admin", name: "x" };
    const kept = await options.callbacks?.jwt?.({
      token,
      trigger: "update",
      session: { sid: "two", role: "admin" },
    } as never);
    expect(kept).toEqual({ sid: "one" });
    const secret = options.secret ?? "";
    const encoded = await options.jwt?.encode?.({ token, secret, maxAge: 60 });
    const payload = await decode({ token: encoded ?? "", secret });
    expect(Object.keys(payload ?? {}).sort()).toEqual(["exp", "iat", "jti", "sid"]);
    expect(await encode({ token: { sid: "one" }, secret })).not.toBe(encoded);
  });
});
