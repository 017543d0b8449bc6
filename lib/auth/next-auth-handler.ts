import NextAuth from "next-auth";
import { env } from "@/lib/platform/env";
import { nextAuthOptions } from "./next-auth-options";

type RouteContext = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own routes. Posts of passwords do not exist here, and signing out goes through our action. */
export function nextAuthHandler(request: Request, context: RouteContext): Promise<Response> {
  trustOwnOrigin();
  return NextAuth(nextAuthOptions())(request, context);
}

/** The library reads its origin from the environment alone; `server.ts` vouches for the forwarded host otherwise. */
export function trustOwnOrigin(): void {
  const { APP_ORIGIN } = env();
  if (APP_ORIGIN) process.env.NEXTAUTH_URL = APP_ORIGIN;
  else process.env.AUTH_TRUST_HOST = "true";
}
