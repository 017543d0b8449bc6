import type { Metadata } from "next";
import { Dashboard } from "@/components/reports/dashboard";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { filterTexts, periodText } from "@/lib/reports/conditions";
import { filterView } from "@/lib/reports/filter-view";
import { funnelSteps } from "@/lib/reports/funnel";
import { reportQuery } from "@/lib/reports/input";
import { periodParams, withParams } from "@/lib/reports/links";
import { Presenter } from "@/lib/reports/present";
import { readReport } from "@/lib/reports/report";
import { reportRoles } from "@/lib/reports/roles";
import { figureTables } from "@/lib/reports/tables";
import { tilesOf } from "@/lib/reports/tiles";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("reports.title") };
}

export default async function ReportsPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, reportRoles, "/desk/reports");
  const query = reportQuery.parse(await searchParams);
  const report = await readReport(ctx, query);
  const present = new Presenter(report, t, locale, href);
  const { now, before } = report.periods;
  const dimension = query.by ?? "group";
  const chosen = { ...periodParams(now, report.today), compare: query.compare, ...report.filter };
  const link = (path: string, more: Record<string, string | undefined> = {}) =>
    withParams(path, { ...chosen, ...more });
  return (
    <Dashboard
      t={t}
      period={periodText(t, locale, now)}
      comparedWith={before && periodText(t, locale, before)}
      filters={filterTexts(t, report.names, report.filter)}
      sorting={{
        underReview: Number(report.figures.total.underReview),
        incomplete: Number(report.figures.total.incomplete),
      }}
      filter={{ action: href("/desk/reports"), ...filterView(report, query, t), keep: { by: query.by } }}
      tiles={tilesOf(present)}
      funnel={funnelSteps(present)}
      dimension={dimension}
      byHref={(by) => href(link("/desk/reports", { by }))}
      tables={figureTables(present, dimension)}
      bulletinHref={href(link("/desk/reports/bulletin"))}
      remindersHref={href("/desk/reminders")}
      exportHref={link("/api/reports/export", { sheet: "tables", lang: locale })}
    />
  );
}
