import type { Locale } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";

/** Select options of a vocabulary. */
export function optionsOf(t: Translate, group: string, values: readonly string[]) {
  return values.map((value) => ({ value, label: t(`vocabulary.${group}.${value}`) }));
}

type FieldLine = { code: string; zh: string; en: string; parent: string | null };

/** Fields of level 2, grouped by their level 1. */
export function fieldChoices(fields: readonly FieldLine[], locale: Locale) {
  const name = (field: FieldLine) => `${field.code} ${locale === "en" ? field.en : field.zh}`;
  const groups = new Map(fields.filter((field) => !field.parent).map((field) => [field.code, name(field)]));
  return fields
    .filter((field) => field.parent)
    .map((field) => ({ value: field.code, label: name(field), group: groups.get(field.parent as string) }));
}
