import { TimeAgo } from "@/components/ui/time-ago";
import { Timeline } from "@/components/ui/timeline";
import type { AuditView } from "@/lib/audit/queries";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Reader } from "./reader";

/** Who did what to a need, when and why. Without `named` (the firm's page) people are their role. */
export function NeedHistory({
  events,
  reader,
  now,
  named,
}: {
  events: AuditView[];
  reader: Reader;
  now: Date;
  named: boolean;
}) {
  const { t, locale } = reader;
  return (
    <Timeline
      label={t("needs.history.title")}
      items={events.map((event) => ({
        id: String(event.sequence),
        what: t(`needs.history.${event.action.replace("needs.", "")}`),
        who: [
          named && event.actorName,
          t(`vocabulary.role.${event.actorRole}`),
          event.via === "link" && t("needs.history.viaLink"),
        ]
          .filter(Boolean)
          .join(" · "),
        when: (
          <TimeAgo
            iso={event.at.toISOString()}
            text={formatRelative(locale, event.at, now)}
            title={formatInstant(locale, event.at)}
          />
        ),
        why: [event.reason, event.detail.voided === true && t("needs.history.voided")].filter(Boolean).join(" · "),
        tone: event.toStatus ? "accent" : "neutral",
      }))}
    />
  );
}
