import { Form } from "@/components/form/form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { ExpertView } from "@/lib/experts/get-expert";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type InviteFormProps<Data> = { t: Translate; expert: ExpertView; action: FormAction<Data> };

/** Invites an expert to take over the own profile: by mail, by SMS, or with a link that the officer passes on. */
export function InviteForm<Data>({ t, expert, action }: InviteFormProps<Data>) {
  return (
    <Form
      action={action}
      hidden={{ role: "expert", expertId: expert.id, name: expert.name }}
      values={{ phone: expert.contact?.phone ?? "", email: expert.contact?.email ?? "", send: "none" }}
      label={t("experts.invite.title")}
      className="grid gap-4"
    >
      <p className="text-sm text-ink-muted">{t("experts.invite.text")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="phone" type="tel" label={t("experts.field.phone")} />
        <TextField name="email" type="email" label={t("experts.field.email")} />
      </div>
      <RadioField
        name="send"
        label={t("experts.invite.send")}
        options={(["none", "mail", "sms"] as const).map((value) => ({ value, label: t(`experts.invite.${value}`) }))}
      />
      <div>
        <SubmitButton>{t("experts.invite.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
