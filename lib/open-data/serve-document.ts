import type { Context } from "@/lib/platform/context";
import { guarded, localeOf } from "./answer-request";
import { cacheable } from "./cacheable";
import { languageQuery } from "./input";
import { openApiDocument } from "./openapi";
import { Problem } from "./problems";
import { queryOf } from "./read-parameters";

/** The OpenAPI document, under the same rules as what it describes. */
export async function serveDocument(ctx: Context, request: Request): Promise<Response> {
  return guarded(ctx, request, localeOf(request), async (headers) => {
    queryOf(languageQuery, new URL(request.url).searchParams);
    return cacheable(request, JSON.stringify(openApiDocument()), {
      ...headers,
      "content-type": "application/json; charset=utf-8",
    });
  });
}

/** What is said below /api/v1 where there is nothing. */
export async function serveNothing(ctx: Context, request: Request): Promise<Response> {
  return guarded(ctx, request, localeOf(request), async () => {
    throw new Problem("not_found");
  });
}
