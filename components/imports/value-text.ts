import type { ImportKind } from "@/db/enums";
import { formatDate, formatMoney } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";

/** A stored value in the reader's words: codes by their names, days and money by the one formatter. */
export function valueText(t: Translate, locale: Locale, kind: ImportKind, column: string, value: string): string {
  if (value === "") return t("imports.blank");
  if (column === "type") return t(`vocabulary.needType.${value}`);
  if (column === "visibility")
    return t(kind === "needs" ? `vocabulary.visibility.${value}` : `vocabulary.expertVisibility.${value}`);
  if (column === "industry") return t(`vocabulary.industry.${value}`);
  if (column === "consent") return t(`imports.consent.${value}`);
  if (column === "funds")
    return value === "negotiable" ? t("vocabulary.fundBand.negotiable") : formatMoney(locale, value);
  if (column === "collectedOn" || column === "wantedBy") return formatDate(locale, value);
  if (column === "cooperation" || column === "services")
    return value
      .split(",")
      .map((mode) => t(`vocabulary.cooperation.${mode}`))
      .join(t("imports.comma"));
  return value;
}
