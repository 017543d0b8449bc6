import { NextResponse } from "next/server";
import { requestContext } from "@/lib/auth/request-context";
import { isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";
import { exportCompendium } from "@/lib/needs/compendium/export-compendium";
import { compendiumInput } from "@/lib/needs/compendium/input";
import { DomainError } from "@/lib/platform/errors";

export const dynamic = "force-dynamic";

const statusOf = { not_found: 404, denied: 403, conflict: 409, invalid: 422, too_many: 429 } as const;

/** The compendium as a file: ?edition=full|masked&format=docx&locale=zh-CN|en */
export async function GET(request: Request) {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const locale = query.locale && isLocale(query.locale) ? query.locale : "zh-CN";
  const t = translator(locale);
  const parsed = compendiumInput.safeParse(query);
  if (!parsed.success) return NextResponse.json({ error: t("form.invalid") }, { status: 422 });
  try {
    const file = await exportCompendium({ ...(await requestContext()), locale }, parsed.data);
    return new NextResponse(new Uint8Array(file.bytes), {
      headers: {
        "content-type": file.mime,
        "content-disposition": `attachment; filename="compendium.docx"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return NextResponse.json({ error: t(error.ref.key, error.ref.params) }, { status: statusOf[error.code] });
  }
}
