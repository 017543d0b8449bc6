import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { Period } from "./period";
import type { Dimensions } from "./queries";
import type { RowFilter } from "./rows";

/** The period in words: "2026年下半年（7月1日—12月31日），截至11月23日". */
export function periodText(t: Translate, locale: Locale, period: Period): string {
  const { round, from, to, asOf } = period;
  const params = { from: formatDate(locale, from), to: formatDate(locale, to), asOf: formatDate(locale, asOf) };
  return round
    ? t("reports.period.round", { year: String(round.year), half: t(`vocabulary.half.${round.half}`), ...params })
    : t("reports.period.span", params);
}

/** The chosen filters by name; `fieldName` where a field of level 2 was chosen, which the tables do not list. */
export function filterTexts(t: Translate, names: Dimensions, filter: RowFilter, fieldName?: string | null): string[] {
  const nameOf = (dimension: "group" | "township" | "field", id: string) =>
    id === "none"
      ? t(`reports.none.${dimension}`)
      : (names[dimension].find((each) => each.id === id)?.name ?? (dimension === "field" ? fieldName : null) ?? "—");
  return (["group", "township", "field"] as const).flatMap((dimension) => {
    const id = filter[dimension];
    return id ? [`${t(`reports.dimension.${dimension}`)}${t("reports.colon")}${nameOf(dimension, id)}`] : [];
  });
}
