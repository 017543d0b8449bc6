import type { Metadata } from "next";
import { BulletinPage as Sheet } from "@/components/reports/bulletin-page";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { deployment } from "@/lib/platform/settings";
import { bulletin } from "@/lib/reports/bulletin";
import { filterTexts, periodText } from "@/lib/reports/conditions";
import { reportQuery } from "@/lib/reports/input";
import { periodParams, withParams } from "@/lib/reports/links";
import { Presenter } from "@/lib/reports/present";
import { readReport } from "@/lib/reports/report";
import { reportRoles } from "@/lib/reports/roles";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("reports.bulletin.title") };
}

export default async function BulletinPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, reportRoles, "/desk/reports/bulletin");
  const query = reportQuery.parse(await searchParams);
  const [report, site] = await Promise.all([readReport(ctx, query), deployment(ctx)]);
  const { now } = report.periods;
  const { table, text } = bulletin(new Presenter(report, t, locale, href), site.city[locale]);
  return (
    <Sheet
      t={t}
      bureau={site.bureau[locale]}
      conditions={[periodText(t, locale, now), ...filterTexts(t, report.names, report.filter)].join(" · ")}
      table={table}
      text={text}
      back={href("/desk/reports")}
      exportHref={withParams("/api/reports/export", {
        sheet: "bulletin",
        lang: locale,
        ...periodParams(now, report.today),
        ...report.filter,
      })}
    />
  );
}
