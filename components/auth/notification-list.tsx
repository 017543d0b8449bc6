import { TextLink } from "@/components/ui/text-link";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Locale } from "@/db/enums";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";

type Message = {
  id: string;
  kind: string;
  params: Record<string, string>;
  path: string;
  createdAt: Date;
  readAt: Date | null;
};
type NotificationListProps = {
  t: Translate;
  locale: Locale;
  now: Date;
  href: (path: string) => string;
  messages: Message[];
};

export function NotificationList({ t, locale, now, href, messages }: NotificationListProps) {
  return (
    <ul className="mt-4 divide-y divide-line rounded-lg border border-line bg-surface">
      {messages.map((message) => (
        <li key={message.id} className="flex gap-3 px-4 py-3">
          <span
            aria-hidden="true"
            className={`mt-2 size-2 shrink-0 rounded-full ${message.readAt ? "bg-line" : "bg-accent"}`}
          />
          <div className="min-w-0 flex-1">
            <p className={message.readAt ? "" : "font-semibold"}>
              {!message.readAt && <span className="sr-only">{t("notifications.page.new")} </span>}
              <TextLink href={href(message.path)}>
                {t(`notifications.${message.kind}.subject`, message.params)}
              </TextLink>
            </p>
            <p className="mt-0.5 text-sm text-ink-muted">{t(`notifications.${message.kind}.body`, message.params)}</p>
          </div>
          <TimeAgo
            iso={message.createdAt.toISOString()}
            text={formatRelative(locale, message.createdAt, now)}
            title={formatInstant(locale, message.createdAt)}
          />
        </li>
      ))}
    </ul>
  );
}
