import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { organizationKinds, verificationStates } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";

type Filter = Partial<Record<"q" | "kind" | "verification" | "townshipId", string | undefined>>;
type OrganizationFiltersProps = {
  t: Translate;
  action: string;
  filter: Filter;
  townships: { id: string; name: string }[];
};

export function OrganizationFilters({ t, action, filter, townships }: OrganizationFiltersProps) {
  return (
    <search className="mb-4 block">
      <form action={action} method="get" className="flex flex-wrap gap-2">
        <TextInput
          type="search"
          name="q"
          aria-label={t("organizations.list.search")}
          placeholder={t("organizations.list.search")}
          defaultValue={filter.q}
          className="min-w-52 flex-1"
        />
        <Select
          name="kind"
          aria-label={t("organizations.field.kind")}
          placeholder={t("organizations.list.anyKind")}
          defaultValue={filter.kind ?? ""}
          options={organizationKinds.map((value) => ({ value, label: t(`vocabulary.organizationKind.${value}`) }))}
        />
        <Select
          name="verification"
          aria-label={t("organizations.field.verification")}
          placeholder={t("organizations.list.anyVerification")}
          defaultValue={filter.verification ?? ""}
          options={verificationStates.map((value) => ({ value, label: t(`vocabulary.verification.${value}`) }))}
        />
        <Select
          name="townshipId"
          aria-label={t("organizations.field.township")}
          placeholder={t("organizations.list.anyTownship")}
          defaultValue={filter.townshipId ?? ""}
          options={townships.map((township) => ({ value: township.id, label: township.name }))}
        />
        <Button type="submit">{t("shell.action.filter")}</Button>
      </form>
    </search>
  );
}
