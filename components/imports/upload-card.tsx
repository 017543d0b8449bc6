import { Download, Upload } from "lucide-react";
import { FileInput } from "@/components/form/file-input";
import { Button, buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";

type UploadCardProps = {
  t: Translate;
  locale: Locale;
  /** Route handler that takes the sheet; its template is at `<action>/template`. */
  action: string;
  templateText: string;
  fileLabel: string;
  problem: string | null;
  canUpload: boolean;
};

/** Two steps side by side: take the template, hand in the sheet. A plain multipart form, so it needs no script. */
export function UploadCard({ t, locale, action, templateText, fileLabel, problem, canUpload }: UploadCardProps) {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <Card title={t("imports.step.template")}>
        <p className="mb-3 text-ink-muted">{templateText}</p>
        <a className={buttonClass({})} href={`${action}/template?locale=${locale}`} download>
          <Download aria-hidden="true" />
          {t("imports.action.template")}
        </a>
      </Card>
      {canUpload && (
        <Card title={t("imports.step.upload")}>
          {problem && (
            <Notice tone="danger" className="mb-3">
              <span id="file-problem">{problem}</span>
            </Notice>
          )}
          <form method="post" action={action} encType="multipart/form-data" className="grid gap-3">
            <input type="hidden" name="locale" value={locale} />
            <label htmlFor="file" className="font-medium">
              {fileLabel}
            </label>
            <FileInput
              id="file"
              name="file"
              required
              accept=".xlsx,.csv"
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? "file-hint file-problem" : "file-hint"}
            />
            <p id="file-hint" className="text-sm text-ink-muted">
              {t("imports.fileHint")}
            </p>
            <div>
              <Button type="submit" variant="primary" icon={<Upload aria-hidden="true" />}>
                {t("imports.action.upload")}
              </Button>
            </div>
          </form>
        </Card>
      )}
    </div>
  );
}
