import { localeOf } from "@/app/api/import/locale";
import { attachment, refusal } from "@/app/api/respond";
import { requestContext } from "@/lib/auth/request-context";
import { fileTypes } from "@/lib/files/file-type";
import { importReaders } from "@/lib/imports/policy";
import { templateName, writeTemplate } from "@/lib/needs/import/template";
import { NotFound } from "@/lib/platform/errors";

/** The template to fill in, with today's townships in its lists. */
export async function GET(request: Request) {
  const locale = localeOf(new URL(request.url).searchParams.get("locale"));
  const ctx = await requestContext(locale);
  if (!(importReaders as readonly string[]).includes(ctx.actor.role)) return refusal(ctx, new NotFound());
  return attachment({ name: templateName[locale], mime: fileTypes.xlsx, bytes: await writeTemplate(ctx) });
}
