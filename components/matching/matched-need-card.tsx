import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/db/enums";
import { formatDate, formatFunds } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { MatchedNeedView } from "@/lib/matching/expert-queries";
import { MatchReasons } from "./match-reasons";
import { Score } from "./score";

type MatchedNeedCardProps = {
  t: Translate;
  locale: Locale;
  href: (path: string) => string;
  need: MatchedNeedView;
  actions: ReactNode;
};

/** A need that fits the reader: what is asked, why it fits, what does not, and what to do. */
export function MatchedNeedCard({ t, locale, href, need, actions }: MatchedNeedCardProps) {
  return (
    <li className="rounded-lg border border-line bg-surface p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-60">
          <h2 className="text-lg">
            <TextLink href={href(`/workspace/matches/${need.needId}`)}>{need.title}</TextLink>
          </h2>
          <p className="tabular text-sm text-ink-muted">{needFacts(t, locale, need)}</p>
        </div>
        <Score t={t} score={need.score} band={need.band} />
      </div>
      {need.visibility === "directed" && (
        <p className="mt-2">
          <Badge tone="accent">{t("matching.expert.directed")}</Badge>
        </p>
      )}
      <div className="mt-3">
        <MatchReasons t={t} reasons={need.reasons} gaps={need.gaps} rows={need.fit.rows} labels={ownLabels(t)} />
      </div>
      <div className="mt-4 flex flex-wrap items-start gap-2">{actions}</div>
    </li>
  );
}

export function ownLabels(t: Translate): { need: string; expert: string; uncovered: string } {
  return {
    need: t("matching.reason.need"),
    expert: t("matching.reason.yourProfile"),
    uncovered: t("matching.row.uncoveredByYou"),
  };
}

/** What to ask first, as the expert reads it. */
export function ownQuestions(t: Translate): { expert: string; firm: string } {
  return { expert: t("matching.question.answerFirst"), firm: t("matching.question.askFirm") };
}

/** One line of what an expert weighs first: who asks, how much, how, until when. */
export function needFacts(t: Translate, locale: Locale, need: MatchedNeedView): string {
  return [
    need.firm ?? t("matching.expert.unnamed"),
    need.field,
    formatFunds(locale, need),
    need.cooperation.map((mode) => t(`vocabulary.cooperation.${mode}`)).join(t("matching.listComma")),
    need.wantedBy && t("matching.expert.until", { date: formatDate(locale, need.wantedBy) }),
  ]
    .filter(Boolean)
    .join(" · ");
}
