import { Form } from "@/components/form/form";
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

/** Dismissing asks why, and the answer is the button: a fold that opens with and without JavaScript, where the eye is. */
export function DismissForm({ t, action, hidden, name }: DismissFormProps) {
  return (
    <details data-act="dismiss" className="group min-w-0 open:basis-full">
      <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-md border border-line-strong px-3 text-sm hover:bg-bg sm:min-h-8">
        {t("matching.desk.dismiss")}
        <span className="sr-only"> {name}</span>
      </summary>
      <Form action={action} hidden={hidden} label={t("matching.desk.dismiss")} className="mt-3 grid max-w-md gap-3">
        <TextField name="note" label={t("matching.desk.dismissNote")} maxLength={300} />
        <fieldset className="min-w-0">
          <legend className="mb-2 text-sm text-ink-muted">{t("matching.desk.dismissReason")}</legend>
          <div className="flex flex-wrap gap-2">
            {dismissReasons.map((reason) => (
              <SubmitButton key={reason} name="reason" value={reason} variant="secondary" size="sm">
                {t(`vocabulary.dismissReason.${reason}`)}
              </SubmitButton>
            ))}
          </div>
        </fieldset>
      </Form>
    </details>
  );
}
