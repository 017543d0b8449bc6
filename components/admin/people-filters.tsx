import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { roles, userStatuses } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";

type PeopleFiltersProps = {
  t: Translate;
  action: string;
  filter: { q?: string | undefined; role?: string | undefined; status?: string | undefined };
};

/** A GET form: the filters are in the URL. */
export function PeopleFilters({ t, action, filter }: PeopleFiltersProps) {
  return (
    <search className="mb-4 block">
      <form action={action} method="get" className="flex flex-wrap gap-2">
        <TextInput
          type="search"
          name="q"
          aria-label={t("admin.people.search")}
          placeholder={t("admin.people.search")}
          defaultValue={filter.q}
          className="min-w-52 flex-1"
        />
        <Select
          name="role"
          aria-label={t("admin.people.role")}
          placeholder={t("admin.people.anyRole")}
          defaultValue={filter.role ?? ""}
          options={roles.map((role) => ({ value: role, label: t(`vocabulary.role.${role}`) }))}
        />
        <Select
          name="status"
          aria-label={t("admin.people.status")}
          placeholder={t("admin.people.anyStatus")}
          defaultValue={filter.status ?? ""}
          options={userStatuses.map((status) => ({ value: status, label: t(`admin.people.${status}`) }))}
        />
        <Button type="submit">{t("shell.action.filter")}</Button>
      </form>
    </search>
  );
}
