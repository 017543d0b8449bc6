import { FileSpreadsheet } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Tone } from "@/components/ui/tone";
import type { ImportState } from "@/db/enums";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { ImportView } from "@/lib/imports/queries";

type ImportListProps = {
  t: Translate;
  locale: Locale;
  href: (path: string) => string;
  now: Date;
  imports: readonly ImportView[];
  /** Page of the list, without the locale. */
  path: string;
};

export const stateTones: Record<ImportState, Tone> = {
  uploaded: "neutral",
  preview: "wait",
  running: "accent",
  done: "done",
  failed: "danger",
  discarded: "neutral",
};

/** What was handed in lately, and what became of it. */
export function ImportList({ t, locale, href, now, imports, path }: ImportListProps) {
  const columns: Column<ImportView>[] = [
    {
      key: "file",
      header: t("imports.list.file"),
      primary: true,
      cell: (row) => <TextLink href={href(`${path}/${row.id}`)}>{row.fileName}</TextLink>,
    },
    {
      key: "status",
      header: t("imports.list.status"),
      cell: (row) => <Badge tone={stateTones[row.status]}>{t(`vocabulary.importState.${row.status}`)}</Badge>,
    },
    { key: "created", header: t("vocabulary.importAction.create"), numeric: true, cell: (row) => row.created },
    { key: "changed", header: t("vocabulary.importAction.update"), numeric: true, cell: (row) => row.changed },
    { key: "incomplete", header: t("imports.list.incomplete"), numeric: true, cell: (row) => row.incomplete },
    { key: "failed", header: t("vocabulary.importAction.error"), numeric: true, cell: (row) => row.failed },
    { key: "by", header: t("imports.list.by"), cell: (row) => row.by, hideOnPhone: true },
    {
      key: "at",
      header: t("imports.list.at"),
      cell: (row) => (
        <TimeAgo
          iso={row.createdAt.toISOString()}
          text={formatRelative(locale, row.createdAt, now)}
          title={formatInstant(locale, row.createdAt)}
        />
      ),
    },
  ];
  return (
    <DataTable
      label={t("imports.list.title")}
      rows={imports}
      rowKey={(row) => row.id}
      columns={columns}
      collapse
      empty={
        <EmptyState
          icon={<FileSpreadsheet />}
          title={t("imports.list.empty")}
          text={t("imports.list.emptyText")}
          level={3}
        />
      }
    />
  );
}
