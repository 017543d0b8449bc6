import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/db/enums";
import type { UniversityExpertView } from "@/lib/experts/queries";
import { formatDate } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";

type UniversityExpertsProps = {
  t: Translate;
  locale: Locale;
  href: (path: string) => string;
  rows: readonly UniversityExpertView[];
  now: Date;
};

/** The university's experts: who has an account, what is open with them, how fresh their profile is. */
export function UniversityExperts({ t, locale, href, rows, now }: UniversityExpertsProps) {
  const columns: Column<UniversityExpertView>[] = [
    {
      key: "name",
      header: t("experts.field.name"),
      primary: true,
      cell: (row) => (
        <>
          <TextLink href={href(`/workspace/experts/${row.id}`)}>{row.name}</TextLink>
          <span className="block text-sm font-normal text-ink-muted">{row.title}</span>
          {row.missing.length > 0 && (
            <span className="block text-sm font-normal text-wait">
              {t("experts.university.missing", {
                fields: row.missing.map((field) => t(`experts.missing.${field}`)).join(t("experts.batch.comma")),
              })}
            </span>
          )}
        </>
      ),
    },
    { key: "school", header: t("experts.field.school"), cell: (row) => row.school ?? "—" },
    {
      key: "account",
      header: t("experts.university.account"),
      cell: (row) => (
        <Badge tone={row.claimed ? "done" : "wait"}>{t(row.claimed ? "experts.claimed" : "experts.unclaimed")}</Badge>
      ),
    },
    {
      key: "contacts",
      header: t("experts.university.contacts"),
      numeric: true,
      cell: (row) =>
        row.openContacts > 0 ? (
          <TextLink href={href("/workspace/engagements")}>
            {row.openContacts} / {row.capacity}
          </TextLink>
        ) : (
          `0 / ${row.capacity}`
        ),
    },
    {
      key: "confirmed",
      header: t("experts.university.confirmed"),
      cell: (row) => (row.lastConfirmedAt ? formatDate(locale, row.lastConfirmedAt) : "—"),
    },
    {
      key: "state",
      header: t("experts.field.visibility"),
      cell: (row) =>
        row.pausedUntil && row.pausedUntil > now ? (
          <Badge tone="wait">{t("experts.paused")}</Badge>
        ) : (
          t(`vocabulary.expertVisibility.${row.visibility}`)
        ),
    },
  ];
  return (
    <div className="mt-4">
      <DataTable
        label={t("experts.university.title")}
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        collapse
        empty={
          <EmptyState
            level={2}
            title={t("experts.university.empty")}
            text={t("experts.university.emptyText")}
            action={
              <LinkButton href={href("/workspace/experts/new")} variant="primary">
                {t("experts.university.add")}
              </LinkButton>
            }
          />
        }
      />
    </div>
  );
}
