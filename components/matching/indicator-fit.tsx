import { Check, ChevronDown, Minus } from "lucide-react";
import type { Translate } from "@/lib/i18n/translate";
import type { RowView } from "@/lib/matching/read-match";
import { MarkedQuote } from "./marked-quote";

type IndicatorFitProps = {
  t: Translate;
  rows: readonly RowView[];
  /** What stands where nothing covers a row: "your profile …" for the expert. */
  uncovered: string;
};

/** Which indicators the expert covers: a tick each at a glance, the quotes behind a fold or under the pointer. */
export function IndicatorFit({ t, rows, uncovered }: IndicatorFitProps) {
  if (rows.length === 0) return null;
  const covered = rows.filter((row) => row.quote !== null);
  return (
    <details className="group text-sm">
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 sm:min-h-8">
        <span className="tabular inline-flex items-center gap-1 font-medium">
          {t("matching.row.count", { covered: covered.length, count: rows.length })}
          <ChevronDown aria-hidden="true" className="size-4 text-ink-muted group-open:rotate-180" />
        </span>
        {rows.map((row, index) => (
          <Tick key={index} t={t} row={row} uncovered={uncovered} />
        ))}
      </summary>
      <ul className="mt-1 grid gap-2 border-l-2 border-line pl-3">
        {rows.map((row, index) => (
          <li key={index} className="min-w-0">
            <p className="text-xs text-ink-muted">
              {[row.name, row.target].filter(Boolean).join(" ")}
              {row.source && ` · ${t(`matching.source.${row.source}`)}`}
            </p>
            {row.quote === null ? (
              <p className="text-ink-muted">{uncovered}</p>
            ) : (
              <p>
                <MarkedQuote text={row.quote} terms={row.expertTerms} />
                {row.links.length > 0 && (
                  <span className="ml-2 text-ink-muted">
                    {row.links.map(({ need, expert }) => `${need} ⇄ ${expert}`).join(t("matching.listComma"))}
                  </span>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Tick({ t, row, uncovered }: { t: Translate; row: RowView; uncovered: string }) {
  const isCovered = row.quote !== null;
  const Icon = isCovered ? Check : Minus;
  return (
    <span
      title={row.quote ?? uncovered}
      className={`inline-flex min-w-0 items-center gap-1 ${isCovered ? "text-done" : "text-ink-muted"}`}
    >
      <Icon
        role="img"
        aria-label={t(isCovered ? "matching.row.yes" : "matching.row.no")}
        className="size-3.5 shrink-0"
      />
      <span className={isCovered ? "text-ink" : ""}>{row.name}</span>
    </span>
  );
}
