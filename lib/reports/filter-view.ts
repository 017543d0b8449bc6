import type { Translate } from "@/lib/i18n/translate";
import type { ReportQuery } from "./input";
import { roundKey } from "./period";
import type { Report } from "./report";

/** What the filter form offers and what is chosen in it. */
export function filterView(report: Report, query: ReportQuery, t: Translate) {
  const { round } = report.periods.now;
  return {
    rounds: report.rounds.map((each) => ({
      value: roundKey(each),
      label: t("reports.roundName", { year: String(each.year), half: t(`vocabulary.half.${each.half}`) }),
    })),
    groups: report.names.group,
    townships: report.names.township,
    fields: report.names.field,
    chosen: { ...query, round: round ? roundKey(round) : query.round },
  };
}
