import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordTable } from "@/components/reports/record-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { recordsQuery } from "@/lib/reports/input";
import { periodParams, withParams } from "@/lib/reports/links";
import { isMeasure } from "@/lib/reports/measures";
import { readRecords } from "@/lib/reports/read-records";
import { reportRoles } from "@/lib/reports/roles";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  const { measure } = recordsQuery.parse(await searchParams);
  return { title: isMeasure(measure) ? t(`reports.measure.${measure}`) : t("reports.title") };
}

export default async function RecordsPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, reportRoles, "/desk/reports");
  const query = recordsQuery.parse(await searchParams);
  if (!isMeasure(query.measure)) notFound();
  const { page, conditions, count, definition, period, today } = await readRecords(ctx, query.measure, query, t);
  const chosen = {
    measure: query.measure,
    ...periodParams(period, today),
    group: query.group,
    township: query.township,
    field: query.field,
  };
  const title = t(`reports.measure.${query.measure}`);
  return (
    <>
      <PageHeader
        breadcrumbsLabel={t("reports.where")}
        breadcrumbs={[{ label: t("reports.title"), href: href("/desk/reports") }, { label: title }]}
        title={t("reports.records.title", { measure: title, figure: count })}
        description={
          <>
            <p>{conditions.join(" · ")}</p>
            <p>{definition}</p>
          </>
        }
      />
      <RecordTable page={page} label={title} t={t} locale={locale} href={href} />
      <Pagination
        label={t("reports.records.pages")}
        previous={
          query.after
            ? { href: href(withParams("/desk/reports/records", chosen)), label: t("reports.records.first") }
            : undefined
        }
        next={
          page.next
            ? {
                href: href(withParams("/desk/reports/records", { ...chosen, after: page.next })),
                label: t("shell.action.next"),
              }
            : undefined
        }
      />
    </>
  );
}
