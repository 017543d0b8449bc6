import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type ApplyFormProps<Data> = { t: Translate; needId: string; action: FormAction<Data> };

/** 自荐: the expert says how they would go about it; the firm and the bureau read it at once. */
export function ApplyForm<Data>({ t, needId, action }: ApplyFormProps<Data>) {
  return (
    <Form action={action} hidden={{ needId }} label={t("matching.expert.apply")} className="grid gap-4">
      <TextareaField
        name="proposal"
        label={t("matching.expert.proposal")}
        hint={t("matching.expert.proposalHint")}
        rows={7}
        max={2000}
        required
      />
      <div>
        <SubmitButton>{t("matching.expert.applySend")}</SubmitButton>
      </div>
    </Form>
  );
}
