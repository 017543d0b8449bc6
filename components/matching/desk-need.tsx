import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import type { Locale } from "@/db/enums";
import { formatDate, formatFunds } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { DeskNeedView } from "@/lib/matching/desk-queries";
import { IndicatorTable } from "./indicator-table";

/** The need as the officer reads it beside its experts. */
export function DeskNeed({ t, locale, need }: { t: Translate; locale: Locale; need: DeskNeedView }) {
  const items = [
    { term: t("matching.need.firm"), value: need.firm },
    { term: t("matching.filter.township"), value: need.township },
    { term: t("matching.filter.field"), value: need.field },
    { term: t("matching.need.industry"), value: need.industry && t(`vocabulary.industry.${need.industry}`) },
    { term: t("matching.need.funds"), value: formatFunds(locale, need) },
    {
      term: t("matching.need.cooperation"),
      value: need.cooperation.map((mode) => t(`vocabulary.cooperation.${mode}`)).join(t("matching.listComma")),
    },
    { term: t("matching.need.wantedBy"), value: need.wantedBy && formatDate(locale, need.wantedBy) },
    { term: t("matching.need.keywords"), value: need.keywords.join(t("matching.listComma")) },
  ];
  const texts = [
    ["problem", need.problem],
    ["expected", need.expected],
    ["tried", need.tried],
    ["intended", need.intended],
  ].filter(([, text]) => text);
  return (
    <Card title={t("matching.need.title")}>
      <div className="mb-3 flex flex-wrap gap-2">
        <Badge tone="accent">{t(`vocabulary.needStatus.${need.status}`)}</Badge>
        {need.visibility && <Badge>{t(`vocabulary.visibility.${need.visibility}`)}</Badge>}
        {need.type && <Badge>{t(`vocabulary.needType.${need.type}`)}</Badge>}
      </div>
      {texts.map(([key, text]) => (
        <div key={key} className="mb-3">
          <h3 className="text-sm font-normal text-ink-muted">{t(`matching.need.${key}`)}</h3>
          <p className="prose-zh whitespace-pre-line">{text}</p>
        </div>
      ))}
      <IndicatorTable t={t} rows={need.indicators} />
      <DefinitionList columns={2} items={items} />
    </Card>
  );
}
