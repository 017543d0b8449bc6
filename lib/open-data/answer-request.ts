import { type Locale, locales } from "@/db/enums";
import { ipPrefix } from "@/lib/auth/client";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";
import { TooMany } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { takeTry } from "@/lib/platform/rate-limit";
import { cacheable } from "./cacheable";
import { labelsFor } from "./labels";
import { acceptedLocale } from "./language";
import type { Operation } from "./operations";
import { Problem, presentProblem, problemStatuses } from "./problems";
import { readParameters } from "./read-parameters";

/** Requests of one client (an address, or an IPv6 network) in a window. */
export const apiLimit = { tries: 120, seconds: 60 };
export const apiRoot = "/api/v1";

/** Whatever page asks may read: everything here is public, and no cookie plays a part. */
export const crossOrigin = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset",
  "cross-origin-resource-policy": "cross-origin",
};

/** Answers one request to one operation; what is wrong with it comes back as a problem. */
export async function answerRequest(
  ctx: Context,
  operation: Operation,
  request: Request,
  path: Record<string, string>,
): Promise<Response> {
  const locale = localeOf(request);
  return guarded(ctx, request, locale, async (headers) => {
    const given = readParameters(operation, new URL(request.url).searchParams, path);
    const reading = { ...given, labels: await labelsFor({ ...ctx, locale }), nextPage: nextPageOf(request, operation) };
    const value = await operation.read({ ...ctx, locale }, reading);
    if (value === null) throw new Problem("not_found");
    const answer = operation.answer.schema.parse(value) as { next?: string | null };
    return cacheable(request, JSON.stringify(answer), {
      ...headers,
      "content-type": "application/json; charset=utf-8",
      ...(answer.next ? { link: `<${answer.next}>; rel="next"` } : {}),
    });
  });
}

/** The language that a request asks for: `lang` before its header. */
export function localeOf(request: Request): Locale {
  const wanted = new URL(request.url).searchParams.get("lang");
  return locales.find((each) => each === wanted) ?? acceptedLocale(request.headers.get("accept-language"));
}

/** Counts the request, answers it, and turns what goes wrong into a problem of the reader's language. */
export async function guarded(
  ctx: Context,
  request: Request,
  locale: Locale,
  answer: (headers: Record<string, string>) => Promise<Response>,
): Promise<Response> {
  const headers: Record<string, string> = {
    ...crossOrigin,
    "content-language": locale,
    vary: "Accept-Language",
    "ratelimit-limit": String(apiLimit.tries),
  };
  try {
    const client = ipPrefix(request.headers.get("x-duijie-client-ip") ?? "");
    const { left, resetSeconds } = await takeTry(ctx.pool, `api:${client}`, apiLimit, ctx.clock());
    Object.assign(headers, { "ratelimit-remaining": String(left), "ratelimit-reset": String(resetSeconds) });
    return await answer(headers);
  } catch (error) {
    return refusal(problemOf(error), locale, headers);
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TooMany) return new Problem("too_many_requests", [], error.retryAfterSeconds);
  log.error({ err: error }, "open data request failed");
  return new Problem("unavailable", [], 30);
}

function refusal(problem: Problem, locale: Locale, headers: Record<string, string>): Response {
  const { code, retryAfterSeconds: seconds } = problem;
  const spent: Record<string, string> =
    code === "too_many_requests" ? { "ratelimit-remaining": "0", "ratelimit-reset": String(seconds) } : {};
  return new Response(JSON.stringify(presentProblem(problem, locale)), {
    status: problemStatuses[code],
    headers: {
      ...headers,
      ...spent,
      ...(seconds ? { "retry-after": String(seconds) } : {}),
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** The request's own address with another cursor, at the origin that readers know. */
function nextPageOf(request: Request, { route }: Operation) {
  return (cursor: string | null): string | null => {
    if (cursor === null) return null;
    const query = new URL(request.url).searchParams;
    query.set("cursor", cursor);
    return `${publicOrigin()}${apiRoot}${route}?${query}`;
  };
}
