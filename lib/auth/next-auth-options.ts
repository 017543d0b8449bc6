import type { NextAuthOptions } from "next-auth";
import { encode, type JWT } from "next-auth/jwt";
import { systemClock } from "@/lib/platform/clock";
import { type Context, visitor } from "@/lib/platform/context";
import { database } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { cookieName, secure } from "./cookie";
import { oidcName } from "./oidc";
import { findOidcUser, openOidcSession } from "./oidc-sign-in";
import { requestClient } from "./request-client";
import { authSecret } from "./secrets";
import { liveSession, sessionLimits } from "./session";

/**
 * next-auth for its routes only: OpenID Connect, and the session's public face. Passwords never come this way, the token
 * carries the session id alone, and what a client sends as an `update` is not looked at.
 */
export function nextAuthOptions(): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: secure(),
    session: { strategy: "jwt", maxAge: sessionLimits.absoluteHours * 3600 },
    jwt: { encode: ({ token, secret, maxAge }) => encode({ token: sidOnly(token), secret, maxAge }) },
    cookies: {
      sessionToken: {
        name: cookieName(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: secure() },
      },
    },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/" },
    providers: oidcProviders(),
    callbacks: {
      async signIn({ account, profile }) {
        if (account?.provider !== "oidc") return false;
        return (await findOidcUser(routeContext(), profile)) !== null;
      },
      async jwt({ token, account, profile }) {
        if (!account) return sidOnly(token);
        const session = await openOidcSession(routeContext(), profile, (await requestClient()).userAgent);
        return { sid: session.id };
      },
      async session({ session, token }) {
        const live = typeof token.sid === "string" ? await liveSession(database(), token.sid, systemClock()) : null;
        if (!live || live.pendingTotp) return { expires: new Date(0).toISOString() };
        return { user: { name: live.user.name }, expires: session.expires };
      },
      redirect({ url, baseUrl }) {
        const target = new URL(url, baseUrl);
        return target.origin === new URL(baseUrl).origin ? target.href : baseUrl;
      },
    },
  };
}

const sidOnly = (token: JWT | undefined): JWT => (typeof token?.sid === "string" ? { sid: token.sid } : {});

function oidcProviders(): NextAuthOptions["providers"] {
  const name = oidcName();
  if (!name) return [];
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  return [
    {
      id: "oidc",
      name,
      type: "oauth",
      wellKnown: `${OIDC_ISSUER?.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      authorization: { params: { scope: "openid email profile" } },
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      profile: (profile: { sub: string }) => ({ id: profile.sub }),
    },
  ];
}

function routeContext(): Context {
  const db = database();
  return { db, pool: db, actor: visitor, clock: systemClock, locale: "zh-CN", requestId: null, inTransaction: false };
}
