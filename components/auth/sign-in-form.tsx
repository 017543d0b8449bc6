import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { callbackField } from "./callback-field";

type SignInFormProps = { t: Translate; action: FormAction<{ next: string }>; callback: string | null };

export function SignInForm({ t, action, callback }: SignInFormProps) {
  return (
    <Form action={action} label={t("auth.signIn.title")} hidden={callbackField(callback)}>
      <TextField name="identifier" label={t("auth.field.identifier")} autoComplete="username" required />
      <TextField
        name="password"
        type="password"
        label={t("auth.field.password")}
        autoComplete="current-password"
        required
      />
      <SubmitButton className="w-full">{t("auth.signIn.submit")}</SubmitButton>
    </Form>
  );
}
