import { Autosave } from "@/components/form/autosave";
import { CheckboxField } from "@/components/form/checkbox-field";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { RadioField } from "@/components/form/radio-field";
import { Rows } from "@/components/form/rows";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { Card } from "@/components/ui/card";
import { cooperationModes, industries, needTypes, visibilities } from "@/db/enums";
import type { SavedNeed } from "@/lib/needs/create-need";
import type { FormAction } from "@/lib/platform/form-state";
import { optionsOf } from "./options";
import type { Reader } from "./reader";

type NeedFormProps = {
  action: FormAction<SavedNeed>;
  values: Record<string, string | string[]>;
  /** The stored need; none for a new one. */
  need?: { id: string; version: number };
  autosaveUrl: string;
  /** Who fills it: a firm for itself, or the desk for a firm that it chooses. */
  as: "firm" | "desk";
  firms?: readonly { id: string; name: string; township: string }[];
  /** Whether "hand in" is a step of its own here. */
  submits: boolean;
  reader: Reader;
};

/** The form of a need. Nothing is starred that saving would ask for: the hints say what publishing needs. */
export function NeedForm({ action, values, need, autosaveUrl, as, firms, submits, reader }: NeedFormProps) {
  const { t } = reader;
  const star = (field: string) => `${t(`needs.field.${field}`)}${t("needs.form.star")}`;
  return (
    <Form
      action={action}
      values={values}
      hidden={need ? { id: need.id, version: String(need.version) } : undefined}
      label={t("needs.form.label")}
      enterIntent="save"
      className="grid gap-6"
    >
      <p className="text-sm text-ink-muted">{t("needs.form.intro")}</p>
      <Card title={t("needs.form.part.what")}>
        <div className="grid gap-5">
          {firms && (
            <SelectField
              name="organizationId"
              label={t("needs.field.firm")}
              options={firms.map((firm) => ({ value: firm.id, label: firm.name, group: firm.township }))}
              placeholder={t("needs.form.choose")}
              required
            />
          )}
          <TextField name="title" label={t("needs.field.title")} hint={t("needs.form.titleHint")} required />
          <RadioField name="type" label={star("type")} options={optionsOf(t, "needType", needTypes)} />
          <TextareaField name="problem" label={star("problem")} hint={t("needs.form.problemHint")} rows={5} max={500} />
          <Rows
            name="indicators"
            label={t("needs.field.indicators")}
            hint={t("needs.form.indicatorsHint")}
            addLabel={t("needs.form.addIndicator")}
            max={12}
            columns={(["name", "present", "target", "unit", "method"] as const).map((key) => ({
              key,
              label: t(`needs.indicator.${key}`),
              placeholder: t(`needs.indicatorExample.${key}`),
              wide: key === "name",
            }))}
          />
          <TextareaField name="expected" label={t("needs.field.expected")} max={500} />
          <TextareaField name="tried" label={t("needs.field.tried")} hint={t("needs.form.triedHint")} max={500} />
        </div>
      </Card>
      <Card title={t("needs.form.part.how")}>
        <div className="grid gap-5">
          <CheckboxGroupField
            name="cooperation[]"
            label={star("cooperation")}
            options={optionsOf(t, "cooperation", cooperationModes)}
            columns={3}
          />
          <div className="grid items-start gap-x-5 gap-y-2 sm:grid-cols-2">
            <TextField name="fundsWan" label={star("fundsWan")} hint={t("needs.form.fundsHint")} inputMode="decimal" />
            <CheckboxField name="fundsNegotiable" label={t("needs.form.negotiable")} />
          </div>
          <div className="grid gap-5 sm:grid-cols-2">
            <DateField name="wantedBy" label={t("needs.field.wantedBy")} />
            <TextField name="intended" label={t("needs.field.intended")} hint={t("needs.form.intendedHint")} />
            <SelectField
              name="industry"
              label={t("needs.field.industry")}
              options={optionsOf(t, "industry", industries)}
              placeholder={t("needs.form.choose")}
            />
            <TextField name="fieldHint" label={t("needs.field.field")} hint={t("needs.form.fieldHint")} />
          </div>
          <TextField name="keywords" label={t("needs.field.keywords")} hint={t("needs.form.keywordsHint")} />
        </div>
      </Card>
      <Card title={t("needs.form.part.show")}>
        <div className="grid gap-5">
          <RadioField
            name="visibility"
            label={star("visibility")}
            options={visibilities.map((value) => ({
              value,
              label: t(`vocabulary.visibility.${value}`),
              hint: t(`needs.publication.hint.${value}`),
            }))}
          />
          {as === "firm" && (
            <CheckboxField name="consent" label={t("needs.form.consent")} hint={t("needs.form.consentHint")} />
          )}
          <div className="grid gap-5 sm:grid-cols-3">
            <TextField name="contactName" label={star("contactName")} autoComplete="name" />
            <TextField name="contactTitle" label={t("needs.field.contactTitle")} />
            <TextField name="contactPhone" label={star("contactPhone")} type="tel" autoComplete="tel" />
          </div>
          <p className="text-sm text-ink-muted">{t("needs.form.contactHint")}</p>
        </div>
      </Card>
      <div className="flex flex-wrap items-center gap-3">
        {submits ? (
          <>
            <SubmitButton name="intent" value="submit">
              {t("needs.act.submit")}
            </SubmitButton>
            <SubmitButton name="intent" value="save" variant="secondary">
              {t("needs.act.saveDraft")}
            </SubmitButton>
          </>
        ) : (
          <SubmitButton name="intent" value="save">
            {t("shell.action.save")}
          </SubmitButton>
        )}
        <Autosave url={autosaveUrl} />
      </div>
    </Form>
  );
}
