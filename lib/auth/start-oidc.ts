import { createHash, randomBytes } from "node:crypto";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { safeCallback, withCallback } from "./callback";
import { secure } from "./cookie";
import { trustOwnOrigin } from "./next-auth-handler";
import { nextAuthOptions } from "./next-auth-options";
import { authSecret } from "./secrets";

export type OidcStart = { url: string | null; cookies: string[] };

/**
 * Starts the flow at next-auth's sign-in route, which wants its own CSRF pair; ours is the Origin check of the server, so
 * we make the pair here. Answers the provider's address and the cookies that belong to the flow.
 */
export async function startOidc(headers: Headers, callback: string | null): Promise<OidcStart> {
  trustOwnOrigin();
  const token = randomBytes(32).toString("hex");
  const hash = createHash("sha256").update(`${token}${authSecret()}`).digest("hex");
  const csrfCookie = secure() ? "__Host-next-auth.csrf-token" : "next-auth.csrf-token";
  const request = {
    method: "POST",
    headers: Object.fromEntries(headers),
    query: { nextauth: ["signin", "oidc"] },
    cookies: { [csrfCookie]: `${token}|${hash}` },
    body: { csrfToken: token, callbackUrl: withCallback("/sign-in/next", safeCallback(callback)), json: "true" },
  };
  const { response, answer } = recordingResponse();
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, nextAuthOptions());
  return answer();
}

/** As much of a response as next-auth writes to. */
function recordingResponse() {
  let url: string | null = null;
  let cookies: string[] = [];
  const response = {
    status: () => response,
    getHeader: (name: string) => (name.toLowerCase() === "set-cookie" ? cookies : undefined),
    setHeader(name: string, value: string | string[]) {
      if (name.toLowerCase() === "set-cookie") cookies = [value].flat();
      return response;
    },
    json(body: { url?: string }) {
      url = body.url ?? null;
    },
    send() {},
    end() {},
  };
  return { response, answer: (): OidcStart => ({ url, cookies }) };
}
