import { Badge } from "@/components/ui/badge";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Locale } from "@/db/enums";
import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";

type Message = { id: string; channel: string; recipient: string; subject: string; body: string; createdAt: Date };
type MailboxMessageProps = { t: Translate; locale: Locale; now: Date; message: Message };

/** A mail or SMS as it would have gone out; links in it can be followed. */
export function MailboxMessage({ t, locale, now, message }: MailboxMessageProps) {
  return (
    <li className="rounded-lg border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted">
        <Badge tone={message.channel === "sms" ? "accent" : "neutral"}>
          {t(message.channel === "sms" ? "auth.mailbox.sms" : "auth.mailbox.mail")}
        </Badge>
        <span>
          {t("auth.mailbox.to")} {message.recipient}
        </span>
        <TimeAgo
          iso={message.createdAt.toISOString()}
          text={formatRelative(locale, message.createdAt, now)}
          title={formatInstant(locale, message.createdAt)}
        />
      </div>
      {message.subject && <h2 className="mt-2 font-semibold">{message.subject}</h2>}
      <p className="mt-2 whitespace-pre-wrap break-words">{linked(message.body)}</p>
    </li>
  );
}

/** Own paths and web addresses of a text as links. */
function linked(text: string) {
  return text.split(/((?:https?:\/\/|(?<=[\s:：])\/)[\w\-./?=&%#:~+]+)/u).map((part, position) =>
    position % 2 === 1 ? (
      <a key={position} href={part} className="text-accent underline underline-offset-4 break-all">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
