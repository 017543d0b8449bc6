import { z } from "zod";
import { refusal } from "@/app/api/respond";
import { requestContext } from "@/lib/auth/request-context";
import { getImport } from "@/lib/needs/import/queries";
import { NotFound } from "@/lib/platform/errors";

/** How far an import is, for the page that watches it. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const ctx = await requestContext();
  const id = z.uuid().safeParse((await params).id);
  const found = id.success ? await getImport(ctx, id.data) : null;
  if (!found) return refusal(ctx, new NotFound());
  const { status, total, processed } = found;
  return Response.json({ status, total, processed }, { headers: { "cache-control": "no-store" } });
}
