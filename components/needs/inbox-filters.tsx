import { Button, LinkButton } from "@/components/ui/button";
import { HiddenInputs } from "@/components/ui/hidden-inputs";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { needTypes } from "@/db/enums";
import type { InboxQuery } from "@/lib/needs/inbox-filter";
import { optionsOf } from "./options";
import type { Reader } from "./reader";

type Choice = { id: string; name: string };

/** A GET form: the filters are in the URL, so a list can be kept and sent. */
export function InboxFilters({
  asked,
  group,
  groups,
  townships,
  fields,
  action,
  reader,
}: {
  asked: InboxQuery;
  /** The group in force; undefined hides the choice (a township has one). */
  group?: string;
  groups: Choice[];
  townships: Choice[];
  fields: { value: string; label: string }[];
  action: string;
  reader: Reader;
}) {
  const { t } = reader;
  const named = (choices: Choice[]) => choices.map((choice) => ({ value: choice.id, label: choice.name }));
  return (
    <search className="mb-3 block">
      <form
        action={action}
        method="get"
        className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:flex lg:flex-wrap lg:items-center"
      >
        <HiddenInputs values={{ tab: asked.tab === "review" ? undefined : asked.tab }} />
        {group !== undefined && (
          <>
            <Select
              name="group"
              aria-label={t("desk.filter.group")}
              key={`group-${group}`}
              defaultValue={group}
              options={[{ value: "all", label: t("desk.filter.allGroups") }, ...named(groups)]}
            />
            <Select
              name="township"
              aria-label={t("desk.filter.township")}
              key={`township-${asked.township}`}
              defaultValue={asked.township ?? ""}
              placeholder={t("desk.filter.allTownships")}
              options={named(townships)}
            />
          </>
        )}
        <Select
          name="type"
          aria-label={t("needs.field.type")}
          key={`type-${asked.type}`}
          defaultValue={asked.type ?? ""}
          placeholder={t("desk.filter.allTypes")}
          options={optionsOf(t, "needType", needTypes)}
        />
        <Select
          name="field"
          aria-label={t("needs.field.field")}
          key={`field-${asked.field}`}
          defaultValue={asked.field ?? ""}
          placeholder={t("desk.filter.allFields")}
          options={[{ value: "none", label: t("desk.inbox.unclassified") }, ...fields]}
          className="lg:max-w-56"
        />
        <TextInput
          type="search"
          name="q"
          aria-label={t("desk.filter.text")}
          placeholder={t("desk.filter.text")}
          defaultValue={asked.q ?? ""}
          key={`q-${asked.q}`}
          className="lg:w-56"
        />
        <Button type="submit">{t("shell.action.filter")}</Button>
        <LinkButton href={action} variant="ghost">
          {t("shell.action.clear")}
        </LinkButton>
      </form>
    </search>
  );
}
