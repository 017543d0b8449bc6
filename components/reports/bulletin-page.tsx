import { Download, Printer } from "lucide-react";
import { LinkButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHeader } from "@/components/ui/page-header";
import type { Translate } from "@/lib/i18n/translate";
import type { FigureTable as Table } from "@/lib/reports/tables";
import { FigureTable } from "./figure-table";
import { PrintButton } from "./print-button";

type Props = {
  t: Translate;
  bureau: string;
  conditions: string;
  table: Table;
  text: string;
  back: string;
  exportHref: string;
};

/** 乡镇进度通报表: one sheet to print, a text for the WeChat group, a spreadsheet. */
export function BulletinPage({ t, bureau, conditions, table, text, back, exportHref }: Props) {
  return (
    <>
      <PageHeader
        breadcrumbsLabel={t("reports.where")}
        breadcrumbs={[{ label: t("reports.title"), href: back }, { label: table.title }]}
        title={table.title}
        description={`${bureau} · ${conditions}`}
        actions={
          <div className="no-print flex flex-wrap gap-2">
            <CopyButton
              text={text}
              label={t("reports.bulletin.copy")}
              copiedLabel={t("shell.action.copied")}
              variant="primary"
            />
            <LinkButton href={exportHref} prefetch={false} icon={<Download aria-hidden="true" />}>
              {t("reports.export")}
            </LinkButton>
            <PrintButton label={t("shell.action.print")} icon={<Printer aria-hidden="true" />} />
          </div>
        }
      />
      <FigureTable table={table} />
      <p className="mt-3 text-sm text-ink-muted">{t("reports.bulletin.note")}</p>
      <details className="no-print mt-5 rounded-lg border border-line bg-surface px-4 py-3">
        <summary className="min-h-11 cursor-pointer py-2 sm:min-h-0">{t("reports.bulletin.asText")}</summary>
        <pre className="mt-2 font-sans text-sm whitespace-pre-wrap">{text}</pre>
      </details>
    </>
  );
}
