import { SelectField } from "@/components/form/select-field";
import { industries } from "@/db/enums";
import { formatShare } from "@/lib/i18n/format";
import type { FieldSuggestion } from "@/lib/matching/suggest-fields";
import type { NeedView } from "@/lib/needs/need-view";
import { ActPanel } from "./act";
import { fieldChoices, optionsOf } from "./options";
import type { NeedAct, Reader } from "./reader";

/** Field and industry. What the need's own words speak for stands under the list, and in it only where that is sure. */
export function ClassifyPanel({
  need,
  action,
  fields,
  suggestion,
  reader,
}: {
  need: NeedView;
  action: NeedAct;
  fields: Parameters<typeof fieldChoices>[0];
  suggestion: FieldSuggestion | null;
  reader: Reader;
}) {
  const { t, locale } = reader;
  const said = need.internal?.fieldHint;
  const hints = [said && t("needs.fieldSaid", { said }), suggestion && suggestionText(suggestion, reader)];
  const likeliest = suggestion && !suggestion.unsure ? suggestion.fields[0]?.code : undefined;
  return (
    <ActPanel
      action={action}
      need={need}
      label={t("needs.act.classify")}
      hotkey="c"
      submitLabel={t("needs.act.saveClass")}
      values={{ fieldCode: need.field?.code ?? likeliest ?? "", industry: need.industry ?? "" }}
    >
      <SelectField
        name="fieldCode"
        label={t("needs.field.field")}
        hint={hints.filter(Boolean).join(" · ") || undefined}
        options={fieldChoices(fields, locale)}
        placeholder={t("needs.form.choose")}
        required
      />
      <SelectField
        name="industry"
        label={t("needs.field.industry")}
        options={optionsOf(t, "industry", industries)}
        placeholder={t("needs.form.choose")}
        required
      />
    </ActPanel>
  );
}

function suggestionText({ fields, unsure }: FieldSuggestion, { t, locale }: Reader): string {
  if (fields.length === 0) return "";
  const names = fields.map(
    ({ zh, en, confidence }) => `${locale === "en" ? en : zh} ${formatShare(locale, confidence, 1)}`,
  );
  const shown = new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
  return t(unsure ? "needs.fieldUnsure" : "needs.fieldSuggested", { fields: shown });
}
