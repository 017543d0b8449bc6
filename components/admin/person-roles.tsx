import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { PersonLine } from "@/components/ui/person-line";
import type { RoleView } from "@/lib/auth/people-queries";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type PersonRolesProps = {
  t: Translate;
  roles: RoleView[];
  hidden: Record<string, string>;
  revoke: FormAction<{ id: string }>;
  self: boolean;
};

export function PersonRoles({ t, roles, hidden, revoke, self }: PersonRolesProps) {
  if (roles.length === 0) return <p className="text-ink-muted">{t("admin.people.noRole")}</p>;
  return (
    <ul className="divide-y divide-line">
      {roles.map((role) => (
        <li key={role.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
          <PersonLine name={t(`vocabulary.role.${role.role}`)} detail={role.scope ?? undefined} />
          {!self && (
            <Form action={revoke} hidden={{ ...hidden, membershipId: role.id }} label={t("admin.person.revokeRole")}>
              <SubmitButton size="sm" variant="secondary">
                {t("admin.person.revokeRole")}
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
