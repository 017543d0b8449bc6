import { Download } from "lucide-react";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Stat, StatGrid } from "@/components/ui/stat";
import { problemText } from "@/lib/i18n/import-problem";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { ImportView } from "@/lib/imports/queries";
import type { ImportActs } from "./import-acts";
import { ImportNextStep } from "./import-next-step";

export type ImportSummaryProps = {
  t: Translate;
  locale: Locale;
  href: (path: string) => string;
  /** Page of the import and of the list that it belongs to, without the locale. */
  path: string;
  listPath: string;
  found: ImportView;
  acts: ImportActs;
};

/** Where the import stands, and the one thing to do next. */
export function ImportSummary(props: ImportSummaryProps) {
  const { t, locale, href, found, path } = props;
  const show = (filter: string) => `${href(path)}?show=${filter}`;
  return (
    <div className="mb-6 grid gap-4">
      <ImportNextStep {...props} />
      {found.status !== "failed" && found.problems.length > 0 && (
        <Notice tone="wait" title={t("imports.fileNotes")}>
          <ul className="list-disc ps-5">
            {found.problems.map((problem, index) => (
              <li key={index}>{problemText(t, locale, found.kind, problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {found.total > 0 && (
        <StatGrid className="lg:grid-cols-5">
          <Stat label={t("vocabulary.importAction.create")} value={found.created} href={show("create")} />
          <Stat label={t("vocabulary.importAction.update")} value={found.changed} href={show("update")} />
          <Stat label={t("vocabulary.importAction.unchanged")} value={found.unchanged} href={show("unchanged")} />
          <Stat label={t("imports.list.incomplete")} value={found.incomplete} href={show("incomplete")} tone="wait" />
          <Stat
            label={t("vocabulary.importAction.error")}
            value={found.failed}
            href={show("error")}
            tone={found.failed > 0 ? "danger" : undefined}
          />
        </StatGrid>
      )}
      {found.failed > 0 && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <a className={buttonClass({})} href={`/api/import/${found.id}/problems?locale=${locale}`} download>
            <Download aria-hidden="true" />
            {t("imports.action.problems", { count: found.failed })}
          </a>
          <p className="text-sm text-ink-muted">{t("imports.problemsHint")}</p>
        </div>
      )}
    </div>
  );
}
