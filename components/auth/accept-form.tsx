import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { NewPasswordField } from "./new-password-field";

type AcceptFormProps = { t: Translate; action: FormAction<{ next: string }>; token: string; hasAccount: boolean };

/** Whoever has an account shows its password; anybody else sets one. */
export function AcceptForm({ t, action, token, hasAccount }: AcceptFormProps) {
  return (
    <Form action={action} label={t("auth.invitation.title")} hidden={{ token }}>
      <p>{t(hasAccount ? "auth.invitation.existingIntro" : "auth.invitation.newIntro")}</p>
      {hasAccount ? (
        <TextField
          name="password"
          type="password"
          label={t("auth.field.currentPassword")}
          autoComplete="current-password"
          required
        />
      ) : (
        <NewPasswordField t={t} />
      )}
      <SubmitButton>{t("auth.invitation.accept")}</SubmitButton>
    </Form>
  );
}
