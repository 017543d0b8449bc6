import { Button, LinkButton } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Select } from "@/components/ui/select";
import type { Locale } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import { actText } from "./act-text";

type Filter = Partial<Record<"action" | "actor" | "object" | "from" | "to", string | undefined>>;
type AuditFiltersProps = { t: Translate; locale: Locale; action: string; filter: Filter; actions: string[] };

export function AuditFilters({ t, locale, action, filter, actions }: AuditFiltersProps) {
  const options = actions.map((value) => ({
    value,
    label: actText(locale, value),
    group: t(`admin.domain.${value.split(".")[0]}`),
  }));
  const narrowed = Object.values(filter).some(Boolean);
  return (
    <search className="mb-4 block">
      <form action={action} method="get" className="flex flex-wrap items-end gap-2">
        {filter.actor && <input type="hidden" name="actor" value={filter.actor} />}
        {filter.object && <input type="hidden" name="object" value={filter.object} />}
        <Select
          name="action"
          aria-label={t("admin.audit.act")}
          placeholder={t("admin.audit.anyAct")}
          defaultValue={filter.action ?? ""}
          options={options}
        />
        <label htmlFor="audit-from" className="flex items-center gap-2">
          <span className="text-sm text-ink-muted">{t("admin.audit.from")}</span>
          <DateInput id="audit-from" name="from" defaultValue={filter.from} />
        </label>
        <label htmlFor="audit-to" className="flex items-center gap-2">
          <span className="text-sm text-ink-muted">{t("admin.audit.to")}</span>
          <DateInput id="audit-to" name="to" defaultValue={filter.to} />
        </label>
        <Button type="submit">{t("shell.action.filter")}</Button>
        {narrowed && (
          <LinkButton href={action} variant="ghost">
            {t("shell.action.clear")}
          </LinkButton>
        )}
      </form>
      {(filter.actor || filter.object) && (
        <p className="mt-2 text-sm text-ink-muted">
          {t(filter.actor ? "admin.audit.ofPerson" : "admin.audit.ofRecord")}
        </p>
      )}
    </search>
  );
}
