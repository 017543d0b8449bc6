import { Button, LinkButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Translate } from "@/lib/i18n/translate";
import type { DeskFilter } from "@/lib/matching/input";

type Option = { value: string; label: string };
type DeskFiltersProps = {
  t: Translate;
  action: string;
  filter: DeskFilter;
  /** The reader's own group, which is the list's start. */
  ownGroup: string | null;
  options: { groups: Option[]; townships: Option[]; fields: Option[] };
};

/** The desk's filters: a GET form, so that the URL keeps them. */
export function DeskFilters({ t, action, filter, ownGroup, options }: DeskFiltersProps) {
  const groups = [{ value: "all", label: t("matching.filter.allGroups") }, ...options.groups];
  return (
    <search className="mb-4 block">
      <form action={action} method="get" className="grid items-end gap-3 sm:grid-cols-2 lg:flex lg:flex-wrap">
        <Labelled label={t("matching.filter.q")}>
          <TextInput
            type="search"
            name="q"
            defaultValue={filter.q}
            placeholder={t("matching.filter.qHint")}
            enterKeyHint="search"
          />
        </Labelled>
        <Labelled label={t("matching.filter.group")}>
          <Select name="group" options={groups} defaultValue={filter.group ?? ownGroup ?? "all"} />
        </Labelled>
        <Labelled label={t("matching.filter.township")}>
          <Select
            name="township"
            options={options.townships}
            placeholder={t("shell.action.all")}
            defaultValue={filter.township ?? ""}
          />
        </Labelled>
        <Labelled label={t("matching.filter.field")}>
          <Select
            name="field"
            options={options.fields}
            placeholder={t("shell.action.all")}
            defaultValue={filter.field ?? ""}
          />
        </Labelled>
        <Checkbox name="open" value="1" label={t("matching.filter.open")} defaultChecked={filter.open} />
        <div className="flex gap-2">
          <Button type="submit">{t("shell.action.filter")}</Button>
          <LinkButton href={action} variant="ghost">
            {t("shell.action.clear")}
          </LinkButton>
        </div>
      </form>
    </search>
  );
}

function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="grid min-w-0 gap-1 lg:w-52">
      <span className="text-sm text-ink-muted">{label}</span>
      {children}
    </label>
  );
}
