import { Download } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { formatInstant } from "@/lib/i18n/format";
import { type RowFilter, rowFilters } from "@/lib/imports/input";
import type { ImportRowView } from "@/lib/imports/queries";
import { stateTones } from "./import-list";
import { ImportSummary, type ImportSummaryProps } from "./import-summary";
import { RowTable } from "./row-table";

type ImportDetailProps = Omit<ImportSummaryProps, "path"> & {
  listTitle: string;
  rows: { rows: ImportRowView[]; next: number | null };
  show: RowFilter;
  after: number;
};

/** A whole import: its sheet, where it stands, what to do, and every row with what becomes of it. */
export function ImportDetail({ rows, show, after, listTitle, ...summary }: ImportDetailProps) {
  const { t, locale, href, found, listPath } = summary;
  const path = `${listPath}/${found.id}`;
  return (
    <>
      <PageHeader
        title={found.fileName}
        description={t(found.round ? "imports.detail" : "imports.experts.detail", {
          name: found.by,
          time: formatInstant(locale, found.createdAt),
          year: found.round?.year ?? "",
          half: found.round ? t(`vocabulary.half.${found.round.half}`) : "",
          count: found.total,
        })}
        badges={<Badge tone={stateTones[found.status]}>{t(`vocabulary.importState.${found.status}`)}</Badge>}
        breadcrumbs={[{ label: listTitle, href: href(listPath) }, { label: found.fileName }]}
        breadcrumbsLabel={t("shell.nav.section")}
        actions={
          <a className={buttonClass({})} href={`/api/files/${found.fileId}`} download>
            <Download aria-hidden="true" />
            {t("imports.action.original")}
          </a>
        }
      />
      <ImportSummary {...summary} path={path} />
      {found.total > 0 && (
        <section aria-labelledby="rows">
          <h2 id="rows" className="mb-2 text-lg font-semibold">
            {t("imports.row.title")}
          </h2>
          <TabsNav
            label={t("imports.row.filter")}
            items={rowFilters.map((filter) => ({
              label: t(`imports.show.${filter}`),
              href: filter === "all" ? href(path) : `${href(path)}?show=${filter}`,
              current: filter === show,
            }))}
          />
          <RowTable t={t} locale={locale} href={href} kind={found.kind} rows={rows.rows} />
          <Pagination
            label={t("imports.row.pages")}
            previous={after > 0 ? { href: `${href(path)}?show=${show}`, label: t("imports.row.first") } : undefined}
            next={
              rows.next === null
                ? undefined
                : { href: `${href(path)}?show=${show}&after=${rows.next}`, label: t("shell.action.next") }
            }
          />
        </section>
      )}
    </>
  );
}
