import { Button, LinkButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Select } from "@/components/ui/select";
import { sides } from "@/db/enums";
import type { EngagementQuery } from "@/lib/engagements/filter";
import type { Translate } from "@/lib/i18n/translate";

type Option = { id: string; name: string };
type Props = { action: string; query: EngagementQuery; groups: Option[]; townships: Option[]; t: Translate };

/** A plain GET form: the address says what is shown. */
export function BoardFilter({ action, query, groups, townships, t }: Props) {
  const choices = (options: Option[]) => options.map(({ id, name }) => ({ value: id, label: name }));
  const selects = [
    { name: "group", options: choices(groups), value: query.group },
    { name: "township", options: choices(townships), value: query.township },
    {
      name: "side",
      options: sides.map((side) => ({ value: side, label: t(`vocabulary.side.${side}`) })),
      value: query.side,
    },
  ];
  return (
    <form action={action} className="no-print mb-5 flex flex-wrap items-end gap-3">
      {query.tab && <input type="hidden" name="tab" value={query.tab} />}
      {selects.map((select) => (
        <label
          key={select.name}
          htmlFor={`filter-${select.name}`}
          className="grid min-w-36 gap-1 text-sm text-ink-muted"
        >
          {t(`engagements.filter.${select.name}`)}
          <Select
            id={`filter-${select.name}`}
            name={select.name}
            options={select.options}
            placeholder={t("shell.action.all")}
            defaultValue={select.value ?? ""}
          />
        </label>
      ))}
      <Checkbox
        name="overdue"
        value="1"
        defaultChecked={query.overdue === "1"}
        label={t("engagements.filter.overdue")}
      />
      <Button type="submit">{t("shell.action.filter")}</Button>
      <LinkButton href={action} variant="ghost">
        {t("shell.action.clear")}
      </LinkButton>
    </form>
  );
}
