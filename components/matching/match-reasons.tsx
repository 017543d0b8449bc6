import { ArrowLeftRight } from "lucide-react";
import type { Translate } from "@/lib/i18n/translate";
import type { GapView, ReasonView, RowView } from "@/lib/matching/read-match";
import { gapText } from "./gap-text";
import { IndicatorFit } from "./indicator-fit";
import { MarkedQuote } from "./marked-quote";

type MatchReasonsProps = {
  t: Translate;
  reasons: readonly ReasonView[];
  gaps: readonly GapView[];
  /** The need's indicator rows, covered or not. */
  rows?: readonly RowView[];
  /** Further things that do not fit, known to the page only (today's load). */
  more?: readonly string[];
  /** How the two sides are called here: "企业说" or "您的需求", "专家有" or "您的成果". */
  labels?: { need: string; expert: string; uncovered?: string };
};

/** Why two sides fit, in their own words, and what does not fit. Signed-in readers only. */
export function MatchReasons({ t, reasons, gaps, rows = [], more = [], labels }: MatchReasonsProps) {
  const { need, expert } = labels ?? { need: t("matching.reason.need"), expert: t("matching.reason.expert") };
  const misfits = [...more, ...gaps.map((gap) => gapText(t, gap))];
  return (
    <div className="grid gap-3">
      {reasons.length > 0 && (
        <ul className="grid gap-2.5">
          {reasons.map((reason, index) => (
            <li key={index} className="grid gap-x-3 gap-y-1 border-l-2 border-accent pl-3 md:grid-cols-2">
              <p className="min-w-0">
                <span className="block text-xs text-ink-muted">{need}</span>
                <MarkedQuote text={reason.needQuote} terms={reason.needTerms} />
              </p>
              <p className="min-w-0">
                <span className="block text-xs text-ink-muted">
                  {expert}
                  {reason.source && ` · ${t(`matching.source.${reason.source}`)}`}
                </span>
                <MarkedQuote text={reason.expertQuote} terms={reason.expertTerms} />
              </p>
              {reason.links.length > 0 && (
                <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted md:col-span-2">
                  {reason.links.slice(0, 3).map((link) => (
                    <span key={`${link.need}${link.expert}`} className="inline-flex items-center gap-1">
                      {link.need}
                      <ArrowLeftRight
                        role="img"
                        aria-label={t("matching.reason.link")}
                        className="size-3.5 text-accent"
                      />
                      {link.expert}
                    </span>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {reasons.length === 0 && <p className="text-sm text-ink-muted">{t("matching.reason.none")}</p>}
      <IndicatorFit t={t} rows={rows} uncovered={labels?.uncovered ?? t("matching.row.uncovered")} />
      {misfits.length > 0 && (
        <div className="text-sm">
          <p className="font-medium text-wait">{t("matching.gap.title")}</p>
          <ul className="mt-0.5 list-disc pl-5 text-ink-muted">
            {misfits.map((misfit) => (
              <li key={misfit}>{misfit}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
