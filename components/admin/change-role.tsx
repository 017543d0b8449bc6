import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { Role } from "@/db/enums";
import type { PersonView } from "@/lib/auth/people-queries";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";
import { RolePicker } from "./role-picker";
import { ScopeField } from "./scope-field";

type ChangeRoleProps = {
  t: Translate;
  path: string;
  person: PersonView;
  picked: Role | undefined;
  q: string;
  options: { value: string; label: string; group?: string }[];
  action: FormAction<{ id: string }>;
};

/** Gives another role, beside the present ones or in place of one; the person signs in anew. */
export function ChangeRole({ t, path, person, picked, q, options, action }: ChangeRoleProps) {
  const present = person.roles.map((role) => ({
    value: role.id,
    label: t("admin.person.replace", {
      role: [t(`vocabulary.role.${role.role}`), role.scope].filter(Boolean).join(" · "),
    }),
  }));
  return (
    <details className="mt-4 border-t border-line pt-4" open={picked !== undefined}>
      <summary className="cursor-pointer font-medium text-accent">{t("admin.person.changeRole")}</summary>
      <div className="mt-4 grid gap-5">
        <RolePicker t={t} action={path} role={picked} q={q} />
        {picked && (
          <Form
            key={`${picked}:${q}`}
            action={action}
            label={t("admin.person.changeRole")}
            hidden={{ id: person.id, version: String(person.version), role: picked }}
          >
            <ScopeField t={t} role={picked} options={options} />
            <SelectField
              name="replaces"
              label={t("admin.person.how")}
              options={present}
              placeholder={t("admin.person.beside")}
            />
            <p className="text-sm text-ink-muted">{t("admin.person.sessionsEnd")}</p>
            <div>
              <SubmitButton>{t("admin.person.give", { role: t(`vocabulary.role.${picked}`) })}</SubmitButton>
            </div>
          </Form>
        )}
      </div>
    </details>
  );
}
