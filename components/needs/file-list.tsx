import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import type { NeedFileView } from "@/lib/needs/need-view";
import type { Reader } from "./reader";

export function FileList({ files, reader }: { files: readonly NeedFileView[]; reader: Reader }) {
  const { t, locale } = reader;
  if (files.length === 0) return <p className="text-ink-muted">{t("needs.files.none")}</p>;
  return (
    <ul className="grid gap-1">
      {files.map((file) => (
        <li key={file.id} className="flex flex-wrap items-center gap-x-3">
          <TextLink href={`/api/files/${file.id}`} className="inline-flex min-h-11 items-center break-all sm:min-h-8">
            {file.name}
          </TextLink>
          {file.purpose === "consent" && <Badge tone="done">{t("needs.files.consent")}</Badge>}
          <span className="text-sm text-ink-muted">
            {t("needs.files.size", { size: formatNumber(locale, Math.max(1, Math.round(file.bytes / 1024))) })} ·{" "}
            {formatDate(locale, file.createdAt)}
          </span>
        </li>
      ))}
    </ul>
  );
}
