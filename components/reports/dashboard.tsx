import { Download, Printer } from "lucide-react";
import { PrintButton } from "@/components/reports/print-button";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FunnelChart } from "@/components/ui/funnel-chart";
import { PageHeader } from "@/components/ui/page-header";
import { TabsNav } from "@/components/ui/tabs-nav";
import type { Translate } from "@/lib/i18n/translate";
import type { FunnelStep } from "@/lib/reports/funnel";
import { type Dimension, dimensions } from "@/lib/reports/input";
import type { Tile } from "@/lib/reports/present";
import type { FigureTable as Table } from "@/lib/reports/tables";
import { FigureTable } from "./figure-table";
import { type FilterView, ReportFilter } from "./report-filter";
import { StatTiles } from "./stat-tiles";

type Props = {
  t: Translate;
  period: string;
  comparedWith: string | null;
  filters: string[];
  sorting: { underReview: number; incomplete: number };
  filter: Omit<FilterView, "t">;
  tiles: Tile[];
  funnel: FunnelStep[];
  dimension: Dimension;
  byHref: (by: Dimension) => string;
  tables: Table[];
  bulletinHref: string;
  remindersHref: string;
  exportHref: string;
};

/** 统计: the figures of a period, and the records of each a click away. */
export function Dashboard(props: Props) {
  const { t, period, comparedWith, filters, sorting, filter, tiles, funnel, dimension, byHref, tables } = props;
  return (
    <>
      <PageHeader
        title={t("reports.title")}
        description={
          <>
            <p>{[period, ...filters].join(" · ")}</p>
            {comparedWith && <p>{t("reports.comparedWith", { period: comparedWith })}</p>}
            {sorting.underReview + sorting.incomplete > 0 && <p>{t("reports.sorting", sorting)}</p>}
          </>
        }
        actions={
          <div className="no-print flex flex-wrap gap-2">
            <LinkButton href={props.bulletinHref}>{t("shell.section.bulletin")}</LinkButton>
            <LinkButton href={props.remindersHref}>{t("shell.section.reminders")}</LinkButton>
            <LinkButton href={props.exportHref} prefetch={false} icon={<Download aria-hidden="true" />}>
              {t("reports.export")}
            </LinkButton>
            <PrintButton label={t("shell.action.print")} icon={<Printer aria-hidden="true" />} />
          </div>
        }
      />
      <ReportFilter t={t} {...filter} />
      <h2 className="sr-only">{t("reports.figures")}</h2>
      <StatTiles tiles={tiles} />
      <Card className="mt-6" padding>
        <FunnelChart title={t("reports.funnel.title")} steps={funnel} />
      </Card>
      <section className="mt-8" aria-labelledby="tables">
        <h2 id="tables" className="mb-3 text-lg">
          {t("reports.tables")}
        </h2>
        <div className="no-print">
          <TabsNav
            label={t("reports.tables")}
            items={dimensions.map((by) => ({
              label: t(`reports.by.${by}`),
              href: byHref(by),
              current: by === dimension,
            }))}
          />
        </div>
        {tables.map((table) => (
          <section key={table.key} className="mt-5">
            <h3 className="mb-2 text-base font-semibold">{`${t(`reports.by.${dimension}`)} · ${table.title}`}</h3>
            <FigureTable table={table} />
          </section>
        ))}
        <p className="mt-3 text-sm text-ink-muted">{t("reports.note")}</p>
      </section>
    </>
  );
}
