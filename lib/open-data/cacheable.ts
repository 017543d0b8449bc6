import { createHash } from "node:crypto";

/**
 * An answer that caches may keep but must ask about before every use, so that what is hidden is gone with the next request.
 * The tag is made from the bytes and not from the data version: that counts changes which the reader must not notice.
 */
export function cacheable(request: Request, body: string, headers: Record<string, string>): Response {
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const all = {
    ...headers,
    etag: tag,
    "cache-control": "public, max-age=0, must-revalidate",
    "x-content-type-options": "nosniff",
  };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((each) => each.trim());
  const same = known.includes("*") || known.some((each) => each.replace(/^W\//, "") === tag.slice(2));
  return same ? new Response(null, { status: 304, headers: all }) : new Response(body, { status: 200, headers: all });
}
