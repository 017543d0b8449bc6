import { Form } from "@/components/form/form";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type Account = { name: string; phone: string | null; email: string | null; locale: string; mailDigest: string };
type AccountFormProps = { t: Translate; action: FormAction<{ id: string }>; account: Account };

const languages = [
  { value: "zh-CN", label: "中文" },
  { value: "en", label: "English" },
];

export function AccountForm({ t, action, account }: AccountFormProps) {
  const digests = (["at_once", "weekly", "never"] as const).map((value) => ({
    value,
    label: t(`auth.account.digest.${value}`),
  }));
  return (
    <Form
      action={action}
      label={t("auth.account.profile")}
      values={{ name: account.name, locale: account.locale, mailDigest: account.mailDigest }}
    >
      <div>
        <p className="font-medium">{t("auth.account.contact")}</p>
        <p className="mt-1">{[account.phone, account.email].filter(Boolean).join(" · ")}</p>
        <p className="text-sm text-ink-muted">{t("auth.account.contactHint")}</p>
      </div>
      <TextField name="name" label={t("auth.field.name")} autoComplete="name" required />
      <SelectField name="locale" label={t("auth.field.language")} options={languages} />
      <RadioField name="mailDigest" label={t("auth.field.mailDigest")} options={digests} />
      <div>
        <SubmitButton>{t("shell.action.save")}</SubmitButton>
      </div>
    </Form>
  );
}
