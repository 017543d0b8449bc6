import { oidcName } from "@/lib/auth/oidc";
import { startOidc } from "@/lib/auth/start-oidc";
import { defaultLocale, isLocale, localePath } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";

/**
 * Leads on to the OpenID provider by a page with a refresh: the CSP's form-action would stop a form whose answer
 * redirects to another origin.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const typed = String(form.get("locale"));
  const locale = isLocale(typed) ? typed : defaultLocale;
  const callback = form.get("callbackUrl");
  const started = oidcName() ? await startOidc(request.headers, typeof callback === "string" ? callback : null) : null;
  const failed = new Response(null, { status: 303, headers: { location: localePath(locale, "/sign-in?error=oidc") } });
  if (!started?.url || new URL(started.url, request.url).origin === new URL(request.url).origin) return failed;
  const t = translator(locale);
  const address = escapeHtml(started.url);
  const body = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0;url=${address}"><title>${t("auth.oidc.continue")}</title>
<p><a href="${address}">${t("auth.oidc.continueLink")}</a></p></html>`;
  const response = new Response(body, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'",
    },
  });
  for (const cookie of started.cookies) response.headers.append("set-cookie", cookie);
  return response;
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
