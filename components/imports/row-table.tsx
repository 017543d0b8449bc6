import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Tone } from "@/components/ui/tone";
import type { ImportAction } from "@/db/enums";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { ImportRowView } from "@/lib/needs/import/queries";
import { problemText, valueText } from "./problem-text";

type RowTableProps = {
  t: Translate;
  locale: Locale;
  href: (path: string) => string;
  rows: readonly ImportRowView[];
};

const tones: Record<ImportAction, Tone> = { create: "accent", update: "wait", unchanged: "neutral", error: "danger" };

/** The rows of a sheet with what becomes of each: by the row number that the spreadsheet shows. */
export function RowTable({ t, locale, href, rows }: RowTableProps) {
  const columns: Column<ImportRowView>[] = [
    { key: "number", header: t("imports.row.number"), numeric: true, cell: (row) => row.number },
    {
      key: "action",
      header: t("imports.row.action"),
      cell: (row) => <Badge tone={tones[row.action]}>{t(`vocabulary.importAction.${row.action}`)}</Badge>,
    },
    {
      key: "need",
      header: t("imports.row.need"),
      primary: true,
      cell: (row) => (
        <>
          {row.need ? (
            <TextLink href={href(`/desk/needs/${row.need.id}`)}>{row.title}</TextLink>
          ) : (
            row.title || t("imports.blank")
          )}
          <span className="block text-sm font-normal text-ink-muted">
            {[row.need?.code, row.firm, row.township].filter(Boolean).join(" · ")}
          </span>
        </>
      ),
    },
    { key: "notes", header: t("imports.row.notes"), cell: (row) => <RowNotes t={t} locale={locale} row={row} /> },
  ];
  return (
    <DataTable
      label={t("imports.row.title")}
      rows={rows}
      rowKey={(row) => String(row.number)}
      columns={columns}
      collapse
      empty={<EmptyState title={t("imports.row.empty")} level={3} />}
    />
  );
}

function RowNotes({ t, locale, row }: { t: Translate; locale: Locale; row: ImportRowView }) {
  const sorted = [...row.problems].sort((a, b) => a.level.localeCompare(b.level));
  if (sorted.length + row.differences.length === 0) return "—";
  return (
    <ul className="grid gap-1 text-sm">
      {sorted.map((problem, index) => (
        <li key={index} className={problem.level === "error" ? "text-danger" : "text-ink-muted"}>
          {problem.level === "error" && <span className="font-semibold">{t("imports.row.error")} </span>}
          {problemText(t, locale, problem)}
        </li>
      ))}
      {row.differences.map((difference) => (
        <li key={difference.column}>
          {t(`imports.column.${difference.column}`)}
          {t("imports.colon")}
          <del className="text-ink-muted">{valueText(t, locale, difference.column, difference.from)}</del>
          {" → "}
          <ins className="no-underline">{valueText(t, locale, difference.column, difference.to)}</ins>
        </li>
      ))}
    </ul>
  );
}
