import { Download } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { stateTones } from "@/components/imports/import-list";
import { ImportSummary } from "@/components/imports/import-summary";
import { RowTable } from "@/components/imports/row-table";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabsNav } from "@/components/ui/tabs-nav";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { formatInstant } from "@/lib/i18n/format";
import { rowFilters, rowsQuery } from "@/lib/needs/import/input";
import { importReaders } from "@/lib/needs/import/policy";
import { getImport, importRowsPage } from "@/lib/needs/import/queries";
import { confirmImportAction } from "./actions";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("imports.detailTitle") };
}

export default async function ImportDetailPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, importReaders, "/desk/import");
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const { show, after } = rowsQuery.parse(await searchParams);
  const [found, { rows, next }] = await Promise.all([
    getImport(ctx, id.data),
    importRowsPage(ctx, id.data, show, after),
  ]);
  if (!found) notFound();
  const path = href(`/desk/import/${found.id}`);
  const hasRows = found.total > 0;
  return (
    <>
      <PageHeader
        title={found.fileName}
        description={t("imports.detail", {
          name: found.by,
          time: formatInstant(locale, found.createdAt),
          year: found.round.year,
          half: t(`vocabulary.half.${found.round.half}`),
          count: found.total,
        })}
        badges={<Badge tone={stateTones[found.status]}>{t(`vocabulary.importState.${found.status}`)}</Badge>}
        breadcrumbs={[{ label: t("shell.section.import"), href: href("/desk/import") }, { label: found.fileName }]}
        breadcrumbsLabel={t("shell.nav.section")}
        actions={
          <a className={buttonClass({})} href={`/api/files/${found.fileId}`} download>
            <Download aria-hidden="true" />
            {t("imports.action.original")}
          </a>
        }
      />
      <ImportSummary t={t} locale={locale} path={path} href={href} found={found} confirm={confirmImportAction} />
      {hasRows && (
        <section aria-labelledby="rows">
          <h2 id="rows" className="mb-2 text-lg font-semibold">
            {t("imports.row.title")}
          </h2>
          <TabsNav
            label={t("imports.row.filter")}
            items={rowFilters.map((filter) => ({
              label: t(`imports.show.${filter}`),
              href: filter === "all" ? path : `${path}?show=${filter}`,
              current: filter === show,
            }))}
          />
          <RowTable t={t} locale={locale} href={href} rows={rows} />
          <Pagination
            label={t("imports.row.pages")}
            previous={after > 0 ? { href: `${path}?show=${show}`, label: t("imports.row.first") } : undefined}
            next={
              next === null ? undefined : { href: `${path}?show=${show}&after=${next}`, label: t("shell.action.next") }
            }
          />
        </section>
      )}
    </>
  );
}
