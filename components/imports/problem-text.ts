import { formatDate, formatMoney } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { ImportRowView, ImportView } from "@/lib/needs/import/queries";

type Problem = ImportView["problems"][number] | ImportRowView["problems"][number];
type Difference = ImportRowView["differences"][number];

/** "手机:不是完整的手机号……": the column as the sheet calls it, then what is wrong with it in plain words. */
export function problemText(t: Translate, locale: Locale, problem: Problem): string {
  const params = { ...problem.params };
  if (typeof params.columns === "string") params.columns = columnNames(t, params.columns);
  if (typeof params.column === "string") params.column = t(`imports.column.${params.column}`);
  if (typeof params.yuan === "string") params.yuan = formatMoney(locale, params.yuan);
  if (typeof params.status === "string") params.status = t(`vocabulary.needStatus.${params.status}`);
  const text = t(`imports.problem.${problem.key}`, params);
  return "column" in problem && problem.column
    ? t("imports.inColumn", { column: t(`imports.column.${problem.column}`), text })
    : text;
}

const columnNames = (t: Translate, keys: string) =>
  keys
    .split(",")
    .map((key) => t(`imports.column.${key}`))
    .join(t("imports.comma"));

/** A stored value in the reader's words: codes by their names, days and money by the one formatter. */
export function valueText(t: Translate, locale: Locale, column: Difference["column"], value: string): string {
  if (value === "") return t("imports.blank");
  if (column === "type") return t(`vocabulary.needType.${value}`);
  if (column === "visibility") return t(`vocabulary.visibility.${value}`);
  if (column === "industry") return t(`vocabulary.industry.${value}`);
  if (column === "consent") return t(`imports.consent.${value}`);
  if (column === "funds")
    return value === "negotiable" ? t("vocabulary.fundBand.negotiable") : formatMoney(locale, value);
  if (column === "collectedOn" || column === "wantedBy") return formatDate(locale, value);
  if (column === "cooperation")
    return value
      .split(",")
      .map((mode) => t(`vocabulary.cooperation.${mode}`))
      .join(t("imports.comma"));
  return value;
}
