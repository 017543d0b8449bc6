import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { callbackField } from "./callback-field";

type CodeFormProps<Data> = { t: Translate; action: FormAction<Data>; callback?: string | null };

export function CodeForm<Data>({ t, action, callback = null }: CodeFormProps<Data>) {
  return (
    <Form action={action} label={t("auth.code.title")} hidden={callbackField(callback)}>
      <TextField
        name="code"
        label={t("auth.field.code")}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        required
      />
      <SubmitButton>{t("auth.code.submit")}</SubmitButton>
    </Form>
  );
}
