import { translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { DomainError } from "@/lib/platform/errors";

const statuses = { not_found: 404, denied: 403, conflict: 409, invalid: 422, too_many: 429 } as const;

/** A domain error as JSON in the reader's language; anything else is a fault and goes on. */
export function refusal(ctx: Context, error: unknown): Response {
  if (!(error instanceof DomainError)) throw error;
  const message = translator(ctx.locale)(error.ref.key, error.ref.params);
  return Response.json(
    { error: error.code, message },
    { status: statuses[error.code], headers: { "cache-control": "no-store" } },
  );
}

/** A file to keep, never to run: always a download, of the stated type only, in no shared cache. */
export function attachment(file: { name: string; mime: string; bytes: Uint8Array<ArrayBuffer> }): Response {
  const plain = file.name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return new Response(file.bytes, {
    headers: {
      "content-type": file.mime,
      "content-length": String(file.bytes.length),
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "content-security-policy": "default-src 'none'; sandbox",
    },
  });
}
