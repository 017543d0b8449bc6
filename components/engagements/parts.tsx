import { Badge } from "@/components/ui/badge";
import { TimeAgo } from "@/components/ui/time-ago";
import type { Tone } from "@/components/ui/tone";
import type { EngagementStatus, Locale, Side } from "@/db/enums";
import { formatDate, formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";

/** Texts, language, links and the moment of the page; a `Page` with its clock fits. */
export type View = { t: Translate; locale: Locale; href: (path: string) => string; now: Date };

const tones: Record<EngagementStatus, Tone> = {
  invited: "wait",
  interested: "accent",
  declined: "neutral",
  referred: "neutral",
  negotiating: "accent",
  agreed: "accent",
  contracted: "done",
  failed: "neutral",
};

export function EngagementBadge({ status, t }: { status: EngagementStatus; t: Translate }) {
  return <Badge tone={tones[status]}>{t(`vocabulary.engagementStatus.${status}`)}</Badge>;
}

type Step = {
  status: EngagementStatus;
  nextStep: string;
  nextSide: Side | null;
  dueOn: string | null;
  overdue: boolean;
};

/** "企业:寄样品 · 12月1日前", or the usual next step of the state while nobody has set one. */
export function NextStepLine({ row, view: { t, locale } }: { row: Step; view: View }) {
  const step = row.nextStep || t(`engagements.usualStep.${row.status}`);
  return (
    <span>
      {row.nextSide && <span className="font-medium">{t(`vocabulary.side.${row.nextSide}`)} · </span>}
      {step}
      {row.dueOn && (
        <span className={row.overdue ? "font-medium text-danger" : "text-ink-muted"}>
          {" "}
          {row.overdue
            ? t("engagements.overdueSince", { date: formatDate(locale, row.dueOn) })
            : t("engagements.dueOn", { date: formatDate(locale, row.dueOn) })}
        </span>
      )}
    </span>
  );
}

/** Days without a sign of life; red when it is too long. */
export function Silence({ days, t }: { days: number; t: Translate }) {
  if (days < 3) return null;
  return (
    <span className={days >= 14 ? "text-sm text-danger" : "text-sm text-ink-muted"}>
      {t("engagements.silent", { days })}
    </span>
  );
}

export function Ago({ at, view: { locale, now } }: { at: Date; view: View }) {
  return <TimeAgo iso={at.toISOString()} text={formatRelative(locale, at, now)} title={formatInstant(locale, at)} />;
}
