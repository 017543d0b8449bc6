import { DefinitionList } from "@/components/ui/definition-list";
import { formatDate, formatFunds } from "@/lib/i18n/format";
import type { NeedView } from "@/lib/needs/need-view";
import type { Reader } from "./reader";

/** The need's data in pairs; what the reader may not see is not there. */
export function NeedFacts({ need, reader, columns = 2 }: { need: NeedView; reader: Reader; columns?: 1 | 2 | 3 }) {
  const { t, locale } = reader;
  const { firm, contact, internal } = need;
  const day = (value: Date | string | null) => value && formatDate(locale, value);
  const items = [
    ...(firm
      ? [
          {
            term: t("needs.field.firm"),
            value: firm.aboveScale ? `${firm.name} · ${t("needs.aboveScale")}` : firm.name,
          },
          {
            term: t("needs.field.township"),
            value: internal?.group ? `${firm.township} · ${internal.group}` : firm.township,
          },
          { term: t("needs.field.products"), value: firm.products },
        ]
      : []),
    ...(contact
      ? [
          {
            term: t("needs.field.contact"),
            value: [contact.name, contact.title, contact.phone].filter(Boolean).join(" · "),
          },
        ]
      : []),
    { term: t("needs.field.type"), value: need.type && t(`vocabulary.needType.${need.type}`) },
    {
      term: t("needs.field.field"),
      value: need.field
        ? `${need.field.code} ${locale === "en" ? need.field.en : need.field.zh}`
        : internal?.fieldHint && t("needs.fieldSaid", { said: internal.fieldHint }),
    },
    { term: t("needs.field.industry"), value: need.industry && t(`vocabulary.industry.${need.industry}`) },
    { term: t("needs.field.funds"), value: formatFunds(locale, need) },
    {
      term: t("needs.field.cooperation"),
      value: need.cooperation.map((way) => t(`vocabulary.cooperation.${way}`)).join(t("needs.comma")),
    },
    { term: t("needs.field.wantedBy"), value: day(need.wantedBy) },
    { term: t("needs.field.keywords"), value: need.keywords.join(t("needs.comma")) },
    ...(internal
      ? [
          {
            term: t("needs.field.visibility"),
            value: need.visibility && t(`vocabulary.visibility.${need.visibility}`),
          },
          { term: t("needs.field.intended"), value: internal.intended },
          { term: t("needs.field.collectedOn"), value: day(internal.collectedOn) },
          { term: t("needs.field.reporter"), value: internal.reporter },
          { term: t("needs.field.owner"), value: internal.owner },
        ]
      : []),
    ...(need.publishedAt ? [{ term: t("needs.field.publishedAt"), value: day(need.publishedAt) }] : []),
    ...(need.expiresOn ? [{ term: t("needs.field.expiresOn"), value: day(need.expiresOn) }] : []),
  ];
  return <DefinitionList items={items.filter((item) => item.value)} columns={columns} />;
}
