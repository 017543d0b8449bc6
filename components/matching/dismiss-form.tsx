import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { dismissReasons } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type DismissFormProps = {
  t: Translate;
  action: FormAction<{ id: string }>;
  hidden: Record<string, string>;
  name: string;
};

/** Dismissing asks why: a fold that opens with and without JavaScript, in the place where the eye is. */
export function DismissForm({ t, action, hidden, name }: DismissFormProps) {
  const reasons = dismissReasons.map((value) => ({ value, label: t(`vocabulary.dismissReason.${value}`) }));
  return (
    <details data-act="dismiss" className="group min-w-0 open:basis-full">
      <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-md border border-line-strong px-3 text-sm hover:bg-bg sm:min-h-8">
        {t("matching.desk.dismiss")}
        <span className="sr-only"> {name}</span>
      </summary>
      <Form action={action} hidden={hidden} label={t("matching.desk.dismiss")} className="mt-3 grid max-w-md gap-3">
        <SelectField
          name="reason"
          label={t("matching.desk.dismissReason")}
          options={reasons}
          placeholder={t("form.choose")}
          required
        />
        <TextField name="note" label={t("matching.desk.dismissNote")} maxLength={300} />
        <div>
          <SubmitButton variant="danger" size="sm">
            {t("matching.desk.dismissConfirm")}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
