import { SelectField } from "@/components/form/select-field";
import type { Role } from "@/db/enums";
import { scopeOf } from "@/lib/auth/input";
import type { Translate } from "@/lib/i18n/translate";

type Option = { value: string; label: string; group?: string };

/** The select that a role's scope needs; nothing for roles that hold everywhere. */
export function ScopeField({ t, role, options }: { t: Translate; role: Role; options: Option[] }) {
  const scope = scopeOf[role];
  if (!scope) return null;
  return (
    <SelectField
      name={scope}
      label={t(`admin.scope.${scope}`)}
      hint={t(options.length === 0 ? "admin.scope.none" : "admin.scope.hint")}
      options={options}
      placeholder={t("form.choose")}
      required
    />
  );
}
