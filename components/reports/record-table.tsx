import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { formatDate, formatMoney, formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { RecordLine, RecordPage } from "@/lib/reports/records";

type Props = { page: RecordPage; label: string; t: Translate; locale: Locale; href: (path: string) => string };

const vocabulary = {
  need: "needStatus",
  visit: "engagementStatus",
  agreement: "agreementStatus",
  payment: "agreementStatus",
} as const;

/** The records behind a figure, in the columns that their kind has. */
export function RecordTable({ page, label, t, locale, href }: Props) {
  const { kind, lines } = page;
  const amount = (line: RecordLine) => {
    if (line.amount === null) return "—";
    return kind === "visit" ? formatNumber(locale, Number(line.amount)) : formatMoney(locale, line.amount);
  };
  const title = (line: RecordLine) =>
    line.path ? <TextLink href={href(line.path)}>{line.title}</TextLink> : <span>{line.title}</span>;
  const columns = [
    ...(kind === "firm"
      ? []
      : [{ key: "code", header: t("reports.column.code"), cell: (line: RecordLine) => line.code }]),
    { key: "title", header: t(`reports.column.${kind}`), primary: true, cell: title },
    ...(kind === "firm"
      ? []
      : [{ key: "firm", header: t("reports.column.firm"), cell: (line: RecordLine) => line.firm }]),
    { key: "township", header: t("reports.dimension.township"), cell: (line: RecordLine) => line.township || "—" },
    ...(kind === "firm"
      ? []
      : [
          {
            key: "day",
            header: t(`reports.column.day.${kind}`),
            cell: (line: RecordLine) => (line.day ? formatDate(locale, line.day) : "—"),
          },
          {
            key: "status",
            header: t("reports.column.status"),
            cell: (line: RecordLine) =>
              line.status ? <Badge>{t(`vocabulary.${vocabulary[kind]}.${line.status}`)}</Badge> : "—",
          },
        ]),
    ...(kind === "firm" || kind === "need"
      ? []
      : [{ key: "amount", header: t(`reports.column.amount.${kind}`), numeric: true, cell: amount }]),
  ];
  return (
    <DataTable<RecordLine>
      label={label}
      rows={lines}
      rowKey={(line) => line.id}
      columns={columns}
      collapse
      empty={<EmptyState title={t("reports.records.empty")} text={t("reports.records.emptyText")} />}
    />
  );
}
