import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/db/enums";
import { firmText } from "@/lib/i18n/firm-text";
import { formatDate, formatFunds } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { PublicNeedCard } from "@/lib/needs/public-view";

const tones = { open: "accent", engaged: "wait", contracted: "done", solved: "done" } as const;

type Props = {
  need: PublicNeedCard;
  t: Translate;
  locale: Locale;
  href: string;
  field: string;
  level?: 2 | 3;
  excerpt?: boolean;
  /** Marks the words for which the need was found. */
  mark?: (text: string) => ReactNode;
};

/** A need in a public list: what it is about first, then the facts that decide whether to open it. */
export function NeedCard({ need, t, locale, href, field, level = 3, excerpt = true, mark = asIs }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <li className="relative border-b border-line py-4">
      <div className="flex items-start justify-between gap-3">
        <Heading className="text-lg" lang={chinese(locale)}>
          <TextLink href={href} quiet className="after:absolute after:inset-0">
            {mark(need.title)}
          </TextLink>
        </Heading>
        <StateBadge state={need.state} t={t} />
      </div>
      {excerpt && (
        <p lang={chinese(locale)} className="mt-1 line-clamp-2 max-w-[46em] leading-[1.7] text-ink-muted">
          {mark(need.problem)}
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
        <span className="font-medium text-ink">{formatFunds(locale, need)}</span>
        <span>{field}</span>
        <span>{t(`vocabulary.industry.${need.industry}`)}</span>
        <span>{need.cooperation.map((way) => t(`vocabulary.cooperation.${way}`)).join(t("public.comma"))}</span>
        <span>{firmText(need, t)}</span>
        {need.township && <span>{need.township}</span>}
        {need.wantedBy && <span>{t("public.need.wantedByDay", { day: formatDate(locale, need.wantedBy) })}</span>}
        <span className="tabular">{need.code}</span>
      </p>
    </li>
  );
}

const asIs = (text: string): ReactNode => text;

/** Firms write in Chinese: a screen reader has to know on an English page. */
export function chinese(locale: Locale): string | undefined {
  return locale === "en" ? "zh-CN" : undefined;
}

/** The state as the public counts it. */
export function StateBadge({ state, t }: { state: PublicNeedCard["state"]; t: Translate }) {
  return <Badge tone={tones[state]}>{t(`public.state.${state}`)}</Badge>;
}
