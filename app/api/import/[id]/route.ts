import { z } from "zod";
import { refusal } from "@/app/api/respond";
import { requestContext } from "@/lib/auth/request-context";
import { importProgress } from "@/lib/imports/queries";
import { NotFound } from "@/lib/platform/errors";

/** How far an import is, for the page that watches it. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const ctx = await requestContext();
  const id = z.uuid().safeParse((await params).id);
  const found = id.success ? await importProgress(ctx, id.data) : null;
  if (!found) return refusal(ctx, new NotFound());
  return Response.json(found, { headers: { "cache-control": "no-store" } });
}
