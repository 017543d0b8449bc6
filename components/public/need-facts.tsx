import { DefinitionList } from "@/components/ui/definition-list";
import type { Locale } from "@/db/enums";
import { firmText } from "@/lib/i18n/firm-text";
import { formatDate, formatFunds } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { PublicNeed } from "@/lib/needs/public-view";

/** The facts in pairs; what is not public is not there. */
export function PublicNeedFacts(props: { need: PublicNeed; t: Translate; locale: Locale; field: string }) {
  const { need, t, locale, field } = props;
  const items = [
    { term: t("public.need.funds"), value: formatFunds(locale, need) },
    {
      term: t("public.need.cooperation"),
      value: need.cooperation.map((way) => t(`vocabulary.cooperation.${way}`)).join(t("public.comma")),
    },
    { term: t("public.need.wantedBy"), value: need.wantedBy && formatDate(locale, need.wantedBy) },
    { term: t("public.need.field"), value: `${need.fieldCode} ${field}` },
    { term: t("public.need.industry"), value: t(`vocabulary.industry.${need.industry}`) },
    { term: t("public.need.type"), value: need.type && t(`vocabulary.needType.${need.type}`) },
    { term: t("public.need.firm"), value: firmText(need, t) },
    { term: t("public.need.township"), value: need.township },
    { term: t("public.need.products"), value: need.products },
    { term: t("public.need.keywords"), value: need.keywords.join(t("public.comma")) },
    { term: t("public.need.publishedAt"), value: formatDate(locale, need.publishedAt) },
    { term: t("public.need.code"), value: need.code },
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-3 border-b border-line pb-2 text-lg">
        {t("public.need.facts")}
      </h2>
      <DefinitionList items={items.filter((item) => item.value)} />
    </section>
  );
}
