import { notFound, redirect } from "next/navigation";
import type { Role } from "@/db/enums";
import { isLocale, localePath } from "@/lib/i18n/locale";
import { type Translate, translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { requestContext } from "./request-context";

export type Page = { ctx: Context; t: Translate; locale: Context["locale"]; href: (path: string) => string };

/** What every page starts with: context, texts and links of its language. An unknown language is 404. */
export async function pageContext(params: Promise<{ locale: string }>): Promise<Page> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { ctx: await requestContext(locale), t: translator(locale), locale, href: (path) => localePath(locale, path) };
}

/** The same for pages of signed-in people: visitors are sent to sign in, other roles get 404. */
export async function memberPage(
  params: Promise<{ locale: string }>,
  allowed: readonly Role[],
  returnTo?: string,
): Promise<Page> {
  const page = await pageContext(params);
  const { role } = page.ctx.actor;
  if (role === "visitor")
    redirect(page.href(returnTo ? `/sign-in?callbackUrl=${encodeURIComponent(returnTo)}` : "/sign-in"));
  if (!(allowed as readonly string[]).includes(role)) notFound();
  return page;
}
