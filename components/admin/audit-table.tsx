import { History } from "lucide-react";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Locale } from "@/db/enums";
import type { AuditView } from "@/lib/audit/queries";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import { actText, recordPath } from "./act-text";
import { statusText } from "./status-text";

type AuditTableProps = {
  t: Translate;
  locale: Locale;
  now: Date;
  href: (path: string) => string;
  events: AuditView[];
};

export function AuditTable({ t, locale, now, href, events }: AuditTableProps) {
  return (
    <DataTable
      label={t("admin.audit.title")}
      rows={events}
      rowKey={(event) => String(event.sequence)}
      collapse
      empty={<EmptyState icon={<History />} title={t("admin.audit.none")} text={t("admin.audit.noneText")} />}
      columns={[
        {
          key: "at",
          header: t("admin.audit.at"),
          cell: (event) => (
            <TimeAgo
              iso={event.at.toISOString()}
              text={formatRelative(locale, event.at, now)}
              title={formatInstant(locale, event.at)}
            />
          ),
        },
        {
          key: "who",
          header: t("admin.audit.who"),
          cell: (event) => (
            <>
              {event.actorName ?? "—"}{" "}
              <span className="text-sm text-ink-muted">
                {t(`vocabulary.role.${event.actorRole}`)}
                {event.via !== "session" && ` · ${t(`admin.via.${event.via}`)}`}
              </span>
            </>
          ),
        },
        {
          key: "act",
          header: t("admin.audit.act"),
          primary: true,
          cell: (event) => {
            const path = recordPath(event);
            const text = actText(locale, event.action);
            return path ? <TextLink href={href(path)}>{text}</TextLink> : text;
          },
        },
        {
          key: "change",
          header: t("admin.audit.change"),
          cell: (event) => {
            const [from, to] = [event.fromStatus, event.toStatus].map((status) =>
              statusText(locale, event.objectType, status),
            );
            return from && to ? `${from} → ${to}` : (to ?? from ?? "");
          },
        },
        { key: "why", header: t("admin.audit.why"), cell: (event) => event.reason ?? "" },
      ]}
    />
  );
}
