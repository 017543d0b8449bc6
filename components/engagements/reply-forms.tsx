import type { ReactNode } from "react";
import { Form } from "@/components/form/form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/needs/act";
import { optionsOf } from "@/components/needs/options";
import { declineCodes } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import type { EngagementActions } from "./actions";
import type { View } from "./parts";

type Props = {
  engagement: { id: string; version: number };
  actions: Pick<EngagementActions, "accept" | "decline" | "refer">;
  view: Pick<View, "t">;
  /** Staff enter what they were told by phone. */
  byStaff?: boolean;
  /** The signed link's token, on the page behind it. */
  token?: string;
};

/** Three plain choices: yes with a few words, no with a reason, or somebody else. */
export function ReplyForms({ engagement, actions, view: { t }, byStaff, token }: Props) {
  const hidden = { id: engagement.id, version: String(engagement.version), ...(token ? { token } : {}) };
  const words = (name: string, rows: number, max: number, hint: string, required = false) => (
    <TextareaField
      name={name}
      label={t(`engagements.field.${name}`)}
      hint={t(`engagements.hint.${hint}`)}
      required={required}
      rows={rows}
      max={max}
    />
  );
  return (
    <div className="mb-3 grid gap-3">
      {byStaff && <p className="text-sm text-ink-muted">{t("engagements.hint.byPhone")}</p>}
      <div className="flex flex-wrap items-start gap-2">
        <Choice name="accept" action={actions.accept} hidden={hidden} t={t}>
          {words("proposal", 4, 2000, "proposal", true)}
        </Choice>
        <Choice name="decline" action={actions.decline} hidden={hidden} t={t}>
          <RadioField
            name="code"
            label={t("engagements.field.declineCode")}
            required
            options={optionsOf(t, "declineCode", declineCodes)}
          />
          {words("note", 2, 300, "declineNote")}
        </Choice>
        <Choice name="refer" action={actions.refer} hidden={hidden} t={t}>
          {words("referral", 2, 300, "referral", true)}
        </Choice>
      </div>
    </div>
  );
}

type ChoiceProps<Data> = {
  name: "accept" | "decline" | "refer";
  action: FormAction<Data>;
  hidden: Record<string, string>;
  t: Translate;
  children: ReactNode;
};

function Choice<Data>({ name, action, hidden, t, children }: ChoiceProps<Data>) {
  const label = t(`engagements.act.${name}`);
  return (
    <Disclosure label={label} variant={name === "accept" ? "primary" : "secondary"}>
      <Form action={action} hidden={hidden} label={label}>
        {children}
        <div>
          <SubmitButton>{t("engagements.act.send")}</SubmitButton>
        </div>
      </Form>
    </Disclosure>
  );
}
