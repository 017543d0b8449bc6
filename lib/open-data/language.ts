import { type Locale, locales } from "@/db/enums";
import { defaultLocale } from "@/lib/i18n/locale";

/** The best of our languages in an Accept-Language header; Chinese where it names none of them. */
export function acceptedLocale(header: string | null): Locale {
  const wishes = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.split(";").map((each) => each.trim());
    const weight = parameters.find((each) => each.startsWith("q="))?.slice(2);
    return { language: tag.toLowerCase().split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  return (
    wishes
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .reduce<Locale | undefined>(
        (found, { language }) => found ?? locales.find((locale) => locale.split("-")[0] === language),
        undefined,
      ) ?? defaultLocale
  );
}
