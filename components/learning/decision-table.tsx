import { DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Locale } from "@/db/enums";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { DecisionView } from "@/lib/matching/learning/queries";

type DecisionTableProps = {
  t: Translate;
  locale: Locale;
  now: Date;
  href: (path: string) => string;
  decisions: DecisionView[];
};

export function DecisionTable({ t, locale, now, href, decisions }: DecisionTableProps) {
  return (
    <DataTable
      label={t("learning.records.title")}
      rows={decisions}
      rowKey={(row) => `${row.needId}${row.expertId}`}
      collapse
      columns={[
        {
          key: "need",
          header: t("learning.records.need"),
          primary: true,
          cell: (row) => (
            <TextLink href={href(`/desk/needs/${row.needId}`)}>
              {row.code} {row.title}
            </TextLink>
          ),
        },
        {
          key: "expert",
          header: t("learning.records.expert"),
          cell: (row) => <TextLink href={href(`/experts/${row.expertId}`)}>{row.expert}</TextLink>,
        },
        { key: "outcome", header: t("learning.records.outcome"), cell: (row) => t(`learning.outcome.${row.outcome}`) },
        {
          key: "at",
          header: t("learning.records.at"),
          cell: (row) => (
            <TimeAgo
              iso={row.at.toISOString()}
              text={formatRelative(locale, row.at, now)}
              title={formatInstant(locale, row.at)}
            />
          ),
        },
      ]}
    />
  );
}
