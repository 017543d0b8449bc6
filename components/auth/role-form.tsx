import { Form } from "@/components/form/form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { Role } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { callbackField } from "./callback-field";

type Choice = { id: string; role: Role; scope: string | null };
type RoleFormProps = {
  t: Translate;
  action: FormAction<{ next: string }>;
  choices: Choice[];
  current: string | null;
  callback?: string | null;
};

export function RoleForm({ t, action, choices, current, callback = null }: RoleFormProps) {
  const options = choices.map((choice) => ({
    value: choice.id,
    label: t(`vocabulary.role.${choice.role}`),
    hint: choice.scope ?? undefined,
  }));
  return (
    <Form
      action={action}
      label={t("auth.role.title")}
      values={{ membershipId: current ?? choices[0]?.id ?? "" }}
      hidden={callbackField(callback)}
    >
      <RadioField name="membershipId" label={t("auth.role.label")} options={options} required />
      <SubmitButton>{t("auth.role.submit")}</SubmitButton>
    </Form>
  );
}
