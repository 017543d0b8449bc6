import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { HiddenInputs } from "@/components/ui/hidden-inputs";
import { Select } from "@/components/ui/select";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/translate";
import { comparisons } from "@/lib/reports/input";

export type FilterView = {
  action: string;
  t: Translate;
  rounds: { value: string; label: string }[];
  groups: { id: string; name: string }[];
  townships: { id: string; name: string }[];
  fields: { id: string; name: string }[];
  chosen: Record<string, string | undefined>;
  keep?: Record<string, string | undefined>;
};

/** A GET form: the period, the cut-off, and what to look at. Days, where given, stand above the round. */
export function ReportFilter({ action, t, rounds, groups, townships, fields, chosen, keep = {} }: FilterView) {
  const options = (items: { id: string; name: string }[]) => items.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form action={action} method="get" className="no-print mb-5 rounded-lg border border-line bg-surface p-3 sm:p-4">
      <HiddenInputs values={keep} />
      <div className="grid grid-cols-2 items-end gap-3 md:grid-cols-4 xl:grid-cols-5">
        <Labelled label={t("reports.filter.round")} name="round">
          <Select id="filter-round" name="round" options={rounds} defaultValue={chosen.round} />
        </Labelled>
        {groups.length > 1 && (
          <Labelled label={t("reports.dimension.group")} name="group">
            <Select
              id="filter-group"
              name="group"
              options={options(groups)}
              placeholder={t("shell.action.all")}
              defaultValue={chosen.group ?? ""}
            />
          </Labelled>
        )}
        {townships.length > 1 && (
          <Labelled label={t("reports.dimension.township")} name="township">
            <Select
              id="filter-township"
              name="township"
              options={options(townships)}
              placeholder={t("shell.action.all")}
              defaultValue={chosen.township ?? ""}
            />
          </Labelled>
        )}
        <Labelled label={t("reports.dimension.field")} name="field">
          <Select
            id="filter-field"
            name="field"
            options={options(fields)}
            placeholder={t("shell.action.all")}
            defaultValue={chosen.field ?? ""}
          />
        </Labelled>
        <Labelled label={t("reports.filter.compare")} name="compare">
          <Select
            id="filter-compare"
            name="compare"
            options={comparisons.map((value) => ({ value, label: t(`reports.filter.${value}`) }))}
            defaultValue={chosen.compare ?? "year"}
          />
        </Labelled>
        {(["asOf", "from", "to"] as const).map((name) => (
          <Labelled key={name} label={t(`reports.filter.${name}`)} name={name}>
            <DateInput id={`filter-${name}`} name={name} defaultValue={chosen[name] ?? ""} />
          </Labelled>
        ))}
        <div className="flex min-h-11 items-center gap-4 sm:min-h-9">
          <Button type="submit" variant="primary">
            {t("shell.action.filter")}
          </Button>
          <TextLink href={action} quiet className="inline-flex min-h-11 items-center sm:min-h-6">
            {t("shell.action.clear")}
          </TextLink>
        </div>
      </div>
    </form>
  );
}

function Labelled({ label, name, children }: { label: string; name: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={`filter-${name}`} className="mb-1 block text-sm text-ink-muted">
        {label}
      </label>
      {children}
    </div>
  );
}
