import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { NewPasswordField } from "./new-password-field";

export function PasswordForm({ t, action }: { t: Translate; action: FormAction<{ id: string }> }) {
  return (
    <Form action={action} label={t("auth.account.changePassword")} resetOnSuccess>
      <p className="text-sm text-ink-muted">{t("auth.account.passwordHint")}</p>
      <TextField
        name="currentPassword"
        type="password"
        label={t("auth.field.currentPassword")}
        autoComplete="current-password"
        required
      />
      <NewPasswordField t={t} />
      <div>
        <SubmitButton>{t("auth.account.changePassword")}</SubmitButton>
      </div>
    </Form>
  );
}
