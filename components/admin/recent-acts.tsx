import { TextLink } from "@/components/ui/text-link";
import { TimeAgo } from "@/components/ui/time-ago";
import { Timeline } from "@/components/ui/timeline";
import type { Locale } from "@/db/enums";
import type { AuditView } from "@/lib/audit/queries";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import { actText, recordPath } from "./act-text";

type RecentActsProps = {
  t: Translate;
  locale: Locale;
  now: Date;
  href: (path: string) => string;
  events: AuditView[];
};

export function RecentActs({ t, locale, now, href, events }: RecentActsProps) {
  if (events.length === 0) return <p className="text-ink-muted">{t("admin.audit.nothing")}</p>;
  const items = events.map((event) => {
    const path = recordPath(event);
    const text = actText(locale, event.action);
    return {
      id: String(event.sequence),
      who: event.actorName ?? t(`vocabulary.role.${event.actorRole}`),
      when: (
        <TimeAgo
          iso={event.at.toISOString()}
          text={formatRelative(locale, event.at, now)}
          title={formatInstant(locale, event.at)}
        />
      ),
      what: path ? <TextLink href={href(path)}>{text}</TextLink> : text,
      why: event.reason ?? undefined,
    };
  });
  return <Timeline label={t("admin.home.recent")} items={items} />;
}
