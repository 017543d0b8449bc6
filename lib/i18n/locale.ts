import { type Locale, locales } from "@/db/enums";

export const defaultLocale: Locale = "zh-CN";
export type { Locale };

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Public path of a page: Chinese without a prefix, English under /en. */
export function localePath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}
