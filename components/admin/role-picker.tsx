import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { type Role, roles } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";

type RolePickerProps = {
  t: Translate;
  action: string;
  role: Role | undefined;
  q: string;
  hidden?: Record<string, string>;
};

/** First step of giving a role: which one, and a search for where it holds. A GET form, so it needs no script. */
export function RolePicker({ t, action, role, q, hidden = {} }: RolePickerProps) {
  return (
    <form action={action} method="get" className="grid gap-3 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="pick-role" className="grid gap-1">
        <span className="font-medium">{t("admin.people.role")}</span>
        <Select
          id="pick-role"
          name="role"
          placeholder={t("form.choose")}
          defaultValue={role ?? ""}
          options={roles.map((value) => ({ value, label: t(`vocabulary.role.${value}`) }))}
        />
      </label>
      <label htmlFor="pick-q" className="grid gap-1">
        <span className="font-medium">{t("admin.invite.find")}</span>
        <TextInput id="pick-q" name="q" type="search" defaultValue={q} placeholder={t("admin.invite.findHint")} />
      </label>
      <Button type="submit">{t("admin.invite.pick")}</Button>
    </form>
  );
}
