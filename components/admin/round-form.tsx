import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { NumberField } from "@/components/form/number-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type RoundFormProps = {
  t: Translate;
  action: FormAction<{ id: string }>;
  values: Record<string, string>;
  /** Names the round that is edited: its half-year stays. */
  hidden?: Record<string, string>;
};

export function RoundForm({ t, action, values, hidden }: RoundFormProps) {
  const halves = ["1", "2"].map((value) => ({ value, label: t(`vocabulary.half.${value}`) }));
  return (
    <Form action={action} values={values} hidden={hidden ?? {}} label={t("admin.round.title")}>
      {!hidden && (
        <div className="grid gap-5 sm:grid-cols-2">
          <NumberField name="year" label={t("admin.round.year")} required />
          <SelectField name="half" label={t("admin.round.half")} options={halves} required />
        </div>
      )}
      <div className="grid gap-5 sm:grid-cols-3">
        <NumberField name="goal" label={t("admin.round.goal")} hint={t("admin.round.goalHint")} required />
        <DateField name="startsOn" label={t("admin.round.startsOn")} required />
        <DateField name="endsOn" label={t("admin.round.endsOn")} required />
      </div>
      {!hidden && <p className="text-sm text-ink-muted">{t("admin.round.copies")}</p>}
      <div>
        <SubmitButton>{t(hidden ? "shell.action.save" : "admin.round.create")}</SubmitButton>
      </div>
    </Form>
  );
}
