import { z } from "zod";
import { localeOf } from "@/app/api/import/locale";
import { attachment, refusal } from "@/app/api/respond";
import { requestContext } from "@/lib/auth/request-context";
import { expertShape } from "@/lib/experts/import/columns";
import { fileTypes } from "@/lib/files/file-type";
import { problemSheet } from "@/lib/imports/problem-sheet";
import { needShape } from "@/lib/needs/import/columns";
import { NotFound } from "@/lib/platform/errors";

/** The rows of an import that have errors, to correct and upload again. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const ctx = await requestContext(localeOf(new URL(request.url).searchParams.get("locale")));
  const id = z.uuid().safeParse((await params).id);
  try {
    if (!id.success) throw new NotFound();
    const sheet = await problemSheet(ctx, id.data, { needs: needShape, experts: expertShape });
    return attachment({ ...sheet, mime: fileTypes.xlsx });
  } catch (error) {
    return refusal(ctx, error);
  }
}
