import type { Metadata } from "next";
import type { Locale } from "@/db/enums";
import { localePath } from "@/lib/i18n/locale";
import { feedPath, feedTitle } from "@/lib/open-data/feed";
import { publicOrigin } from "@/lib/platform/env";

/** The page's own address, the same page in the other language, and the feed that goes with it (null: of all needs). */
export function alternates(
  locale: Locale,
  path: string,
  field: { code: string; name: string } | null,
): NonNullable<Metadata["alternates"]> {
  const url = (language: Locale) => publicOrigin() + localePath(language, path);
  return {
    canonical: url(locale),
    languages: { "zh-CN": url("zh-CN"), en: url("en") },
    types: {
      "application/atom+xml": [
        { url: publicOrigin() + feedPath(locale, null), title: feedTitle(locale, undefined) },
        ...(field
          ? [{ url: publicOrigin() + feedPath(locale, field.code), title: feedTitle(locale, field.name) }]
          : []),
      ],
    },
  };
}
