import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Tone } from "@/components/ui/tone";
import type { ImportAction, ImportKind } from "@/db/enums";
import { columnName, problemText } from "@/lib/i18n/import-problem";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { ImportRowView } from "@/lib/imports/queries";
import { valueText } from "./value-text";

type RowTableProps = {
  t: Translate;
  locale: Locale;
  href: (path: string) => string;
  kind: ImportKind;
  rows: readonly ImportRowView[];
};

const tones: Record<ImportAction, Tone> = { create: "accent", update: "wait", unchanged: "neutral", error: "danger" };

/** The rows of a sheet with what becomes of each: by the row number that the spreadsheet shows. */
export function RowTable({ t, locale, href, kind, rows }: RowTableProps) {
  const columns: Column<ImportRowView>[] = [
    { key: "number", header: t("imports.row.number"), numeric: true, cell: (row) => row.number },
    {
      key: "action",
      header: t("imports.row.action"),
      cell: (row) => <Badge tone={tones[row.action]}>{t(`vocabulary.importAction.${row.action}`)}</Badge>,
    },
    {
      key: "record",
      header: t(kind === "needs" ? "imports.row.need" : "imports.row.expert"),
      primary: true,
      cell: (row) => <RowTitle t={t} href={href} kind={kind} row={row} />,
    },
    {
      key: "notes",
      header: t("imports.row.notes"),
      cell: (row) => <RowNotes t={t} locale={locale} kind={kind} row={row} />,
    },
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

type RowProps = { t: Translate; kind: ImportKind; row: ImportRowView };

function RowTitle({ t, href, kind, row }: RowProps & { href: (path: string) => string }) {
  const { cells, need, expertId } = row;
  const needs = kind === "needs";
  const title = (needs ? cells.title : cells.name) || t("imports.blank");
  const path = need ? `/desk/needs/${need.id}` : expertId ? `/workspace/experts/${expertId}` : null;
  const facts = needs ? [need?.code, cells.firm, cells.township] : [cells.title, cells.school, cells.group];
  return (
    <>
      {path ? <TextLink href={href(path)}>{title}</TextLink> : title}
      <span className="block text-sm font-normal text-ink-muted">{facts.filter(Boolean).join(" · ")}</span>
    </>
  );
}

function RowNotes({ t, locale, kind, row }: RowProps & { locale: Locale }) {
  const sorted = [...row.problems].sort((a, b) => a.level.localeCompare(b.level));
  if (sorted.length + row.differences.length === 0) return "—";
  return (
    <ul className="grid gap-1 text-sm">
      {sorted.map((problem, index) => (
        <li key={index} className={problem.level === "error" ? "text-danger" : "text-ink-muted"}>
          {problem.level === "error" && <span className="font-semibold">{t("imports.row.error")} </span>}
          {problemText(t, locale, kind, problem)}
        </li>
      ))}
      {row.differences.map((difference) => (
        <li key={difference.column} className="whitespace-pre-line">
          {columnName(t, kind, difference.column)}
          {t("imports.colon")}
          <del className="text-ink-muted">{valueText(t, locale, kind, difference.column, difference.from)}</del>
          {" → "}
          <ins className="no-underline">{valueText(t, locale, kind, difference.column, difference.to)}</ins>
        </li>
      ))}
    </ul>
  );
}
