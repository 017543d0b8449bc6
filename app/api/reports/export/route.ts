import { requestContext } from "@/lib/auth/request-context";
import { isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";
import { DomainError } from "@/lib/platform/errors";
import { exportReport } from "@/lib/reports/export-report";
import { reportQuery } from "@/lib/reports/input";

/** The tables or the bulletin of a report's URL as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const locale = isLocale(params.lang ?? "") ? (params.lang as "zh-CN" | "en") : "zh-CN";
  const ctx = await requestContext(locale);
  const t = translator(locale);
  try {
    const sheet = params.sheet === "bulletin" ? "bulletin" : "tables";
    const { name, bytes } = await exportReport(ctx, { sheet, query: reportQuery.parse(params) }, t);
    return new Response(new Uint8Array(bytes), {
      headers: {
        "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "Content-Disposition": `attachment; filename="${name}"`,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "private, no-store",
      },
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const status = { not_found: 404, denied: 403, conflict: 409, invalid: 422, too_many: 429 }[error.code];
    return Response.json({ error: t(error.ref.key, error.ref.params) }, { status });
  }
}
