import { Form } from "@/components/form/form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { Role } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { ScopeField } from "./scope-field";

type InviteFormProps = {
  t: Translate;
  action: FormAction<{ id: string }>;
  role: Role;
  options: { value: string; label: string; group?: string }[];
};

export function InviteForm({ t, action, role, options }: InviteFormProps) {
  const ways = (["none", "sms", "mail"] as const).map((value) => ({ value, label: t(`admin.invite.send.${value}`) }));
  return (
    <Form action={action} label={t("admin.invite.title")} hidden={{ role }} values={{ send: "none" }}>
      <ScopeField t={t} role={role} options={options} />
      <TextField name="name" label={t("auth.field.name")} autoComplete="off" required />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="phone"
          type="tel"
          label={t("auth.field.phone")}
          hint={t("admin.invite.phoneHint")}
          autoComplete="off"
        />
        <TextField name="email" type="email" label={t("auth.field.email")} autoComplete="off" />
      </div>
      <RadioField name="send" label={t("admin.invite.sendLabel")} options={ways} />
      <div>
        <SubmitButton>{t("admin.invite.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
