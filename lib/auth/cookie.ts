import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/platform/env";
import { authSecret } from "./secrets";
import { sessionLimits } from "./session";

const maxAge = sessionLimits.absoluteHours * 3600;

/** next-auth's own name for the cookie, so that its routes and ours read the same one. */
export function cookieName(): string {
  return secure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

export function secure(): boolean {
  return env().APP_ORIGIN?.startsWith("https://") ?? false;
}

/** Reads the session id from the cookie's JWT; anything else in the token is ignored. */
export async function readSessionId(): Promise<string | null> {
  const token = (await cookies()).get(cookieName())?.value;
  if (!token) return null;
  try {
    const payload = await decode({ token, secret: authSecret() });
    return typeof payload?.sid === "string" ? payload.sid : null;
  } catch {
    return null;
  }
}

export async function writeSessionCookie(sessionId: string): Promise<void> {
  const token = await encode({ token: { sid: sessionId }, secret: authSecret(), maxAge });
  (await cookies()).set(cookieName(), token, { httpOnly: true, sameSite: "lax", secure: secure(), path: "/", maxAge });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete(cookieName());
}
