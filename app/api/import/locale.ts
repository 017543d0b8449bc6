import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";

/** The language of the page that asks; the API has no language in its address. */
export function localeOf(value: unknown): Locale {
  return typeof value === "string" && isLocale(value) ? value : defaultLocale;
}
