import { CalendarRange } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/db/enums";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { RoundView } from "@/lib/organizations/setup-queries";

type RoundTableProps = { t: Translate; locale: Locale; href: (path: string) => string; rounds: RoundView[] };

export function RoundTable({ t, locale, href, rounds }: RoundTableProps) {
  return (
    <DataTable
      label={t("admin.round.title")}
      rows={rounds}
      rowKey={(round) => round.id}
      collapse
      empty={
        <EmptyState icon={<CalendarRange />} title={t("admin.round.none")} text={t("admin.round.noneText")} level={3} />
      }
      columns={[
        {
          key: "name",
          header: t("admin.round.period"),
          primary: true,
          cell: (round) => <TextLink href={href(`/admin/groups/${round.id}`)}>{roundName(t, round)}</TextLink>,
        },
        {
          key: "dates",
          header: t("admin.round.dates"),
          cell: (round) => `${formatDate(locale, round.startsOn)} – ${formatDate(locale, round.endsOn)}`,
        },
        {
          key: "needs",
          header: t("admin.round.needs"),
          numeric: true,
          cell: (round) => formatNumber(locale, round.needs),
        },
        {
          key: "goal",
          header: t("admin.round.goal"),
          numeric: true,
          cell: (round) => formatNumber(locale, round.goal),
        },
        {
          key: "status",
          header: t("admin.people.status"),
          cell: (round) => (
            <Badge tone={round.status === "open" ? "wait" : "neutral"}>
              {t(`vocabulary.roundStatus.${round.status}`)}
            </Badge>
          ),
        },
      ]}
    />
  );
}

export function roundName(t: Translate, round: { year: number; half: number }): string {
  return t("admin.round.name", { year: String(round.year), half: t(`vocabulary.half.${round.half}`) });
}
