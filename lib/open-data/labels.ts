import type { Locale } from "@/db/enums";
import { allFields, type FieldView } from "@/lib/expertise/queries";
import { localePath } from "@/lib/i18n/locale";
import { type Translate, translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { publicOrigin } from "@/lib/platform/env";

export type Coded<Code extends string> = { code: Code; label: string; labels: Record<Locale, string> };

/** Codes with their words, and whole addresses, in the language of one answer. */
export type Labels = {
  locale: Locale;
  /** `group` is a group of messages: "vocabulary.industry". */
  of<Code extends string>(group: string, code: Code): Coded<Code>;
  /** Null for a need without a field; a field that is gone keeps its code as its label. */
  field(code: string): Coded<string> | null;
  fields: readonly (Coded<string> & { parent: string | null })[];
  url(path: string): string;
};

export async function labelsFor(ctx: Context): Promise<Labels> {
  return labelsOf(ctx.locale, await allFields(ctx));
}

export function labelsOf(locale: Locale, taxonomy: readonly Omit<FieldView, "active">[]): Labels {
  const translate: Record<Locale, Translate> = { "zh-CN": translator("zh-CN"), en: translator("en") };
  const label = <Code extends string>(code: Code, labels: Record<Locale, string>): Coded<Code> => ({
    code,
    label: labels[locale],
    labels,
  });
  const fields = taxonomy.map((field) => ({
    ...label(field.code, { "zh-CN": field.nameZh, en: field.nameEn }),
    parent: field.parentCode,
  }));
  const byCode = new Map(fields.map(({ parent: _, ...field }) => [field.code, field]));
  return {
    locale,
    of(group, code) {
      const key = `${group}.${code}`;
      return label(code, { "zh-CN": translate["zh-CN"](key), en: translate.en(key) });
    },
    field: (code) => (code === "" ? null : (byCode.get(code) ?? label(code, { "zh-CN": code, en: code }))),
    fields,
    url: (path) => `${publicOrigin()}${localePath(locale, path)}`,
  };
}
