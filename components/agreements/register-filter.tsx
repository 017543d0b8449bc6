import { Button, LinkButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { agreementKinds, agreementStatuses } from "@/db/enums";
import type { AgreementQuery } from "@/lib/agreements/filter";
import type { Translate } from "@/lib/i18n/translate";

type Props = { action: string; query: AgreementQuery; years: number[]; t: Translate };

/** A plain GET form: the address says what is shown. */
export function RegisterFilter({ action, query, years, t }: Props) {
  const selects = [
    {
      name: "kind",
      options: agreementKinds.map((kind) => ({ value: kind, label: t(`vocabulary.agreementKind.${kind}`) })),
      value: query.kind,
    },
    {
      name: "status",
      options: agreementStatuses.map((status) => ({ value: status, label: t(`vocabulary.agreementStatus.${status}`) })),
      value: query.status,
    },
    {
      name: "year",
      options: years.map((year) => ({ value: String(year), label: String(year) })),
      value: query.year ? String(query.year) : undefined,
    },
  ];
  return (
    <form action={action} className="no-print mb-5 flex flex-wrap items-end gap-3">
      {selects.map((select) => (
        <label
          key={select.name}
          htmlFor={`filter-${select.name}`}
          className="grid min-w-32 gap-1 text-sm text-ink-muted"
        >
          {t(`agreements.filter.${select.name}`)}
          <Select
            id={`filter-${select.name}`}
            name={select.name}
            options={select.options}
            placeholder={t("shell.action.all")}
            defaultValue={select.value ?? ""}
          />
        </label>
      ))}
      <label htmlFor="filter-party" className="grid min-w-44 gap-1 text-sm text-ink-muted">
        {t("agreements.filter.party")}
        <TextInput id="filter-party" name="party" defaultValue={query.party ?? ""} />
      </label>
      <Checkbox
        name="waiting"
        value="1"
        defaultChecked={query.waiting === "1"}
        label={t("agreements.filter.waiting")}
      />
      <Checkbox
        name="expiring"
        value="1"
        defaultChecked={query.expiring === "1"}
        label={t("agreements.filter.expiring")}
      />
      <Button type="submit">{t("shell.action.filter")}</Button>
      <LinkButton href={action} variant="ghost">
        {t("shell.action.clear")}
      </LinkButton>
    </form>
  );
}
