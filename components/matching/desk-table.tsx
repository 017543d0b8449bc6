import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/db/enums";
import { formatDate } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { DeskNeedRow } from "@/lib/matching/desk-queries";

type DeskTableProps = { t: Translate; locale: Locale; href: (path: string) => string; rows: readonly DeskNeedRow[] };

/** Published needs with what was found for each. */
export function DeskTable({ t, locale, href, rows }: DeskTableProps) {
  const columns: Column<DeskNeedRow>[] = [
    {
      key: "need",
      header: t("matching.desk.need"),
      primary: true,
      cell: (row) => (
        <>
          <TextLink href={href(`/desk/match/${row.id}`)}>{row.title}</TextLink>
          <span className="block text-sm font-normal text-ink-muted">
            {row.code} · {row.firm}
          </span>
        </>
      ),
    },
    { key: "township", header: t("matching.filter.township"), cell: (row) => row.township },
    { key: "field", header: t("matching.filter.field"), cell: (row) => row.field ?? "—", hideOnPhone: true },
    {
      key: "best",
      header: t("matching.desk.best"),
      numeric: true,
      cell: (row) => (row.best === null ? "—" : Math.round(row.best)),
    },
    {
      key: "recommended",
      header: t("matching.desk.recommended"),
      numeric: true,
      cell: (row) => (row.recommended > 0 ? row.recommended : <Badge tone="wait">{t("matching.desk.nobody")}</Badge>),
    },
    { key: "contacts", header: t("matching.desk.contacts"), numeric: true, cell: (row) => row.contacts },
    {
      key: "published",
      header: t("matching.desk.published"),
      hideOnPhone: true,
      cell: (row) => (row.publishedAt ? formatDate(locale, row.publishedAt) : "—"),
    },
  ];
  return (
    <DataTable
      label={t("shell.section.match")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
      collapse
      empty={<EmptyState title={t("matching.desk.empty")} text={t("matching.desk.emptyText")} level={2} />}
    />
  );
}
