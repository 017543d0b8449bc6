import { localeOf } from "@/app/api/import/locale";
import { attachment, refusal } from "@/app/api/respond";
import { requestContext } from "@/lib/auth/request-context";
import { expertTemplateName, writeExpertTemplate } from "@/lib/experts/import/template";
import { fileTypes } from "@/lib/files/file-type";
import { NotFound } from "@/lib/platform/errors";

/** The template of experts to fill in, with the university's schools in its list. */
export async function GET(request: Request) {
  const locale = localeOf(new URL(request.url).searchParams.get("locale"));
  const ctx = await requestContext(locale);
  if (ctx.actor.role !== "university") return refusal(ctx, new NotFound());
  return attachment({ name: expertTemplateName[locale], mime: fileTypes.xlsx, bytes: await writeExpertTemplate(ctx) });
}
