import { formatMoney, formatNumber } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { fenToYuan } from "@/lib/platform/money";
import { filterTexts, periodText } from "./conditions";
import { totals } from "./figures";
import type { ReportQuery } from "./input";
import { type Measure, type MeasureKey, measures } from "./measures";
import { type Period, resolvePeriods } from "./period";
import { fieldName, listDimensions, listRounds } from "./queries";
import { listRecords, type RecordPage } from "./records";

export type RecordsView = {
  page: RecordPage;
  period: Period;
  today: string;
  /** Period and filters in words, the figure, and what it counts. */
  conditions: string[];
  count: string;
  definition: string;
};

/** A figure, the words of its filters, and a page of its records. */
export async function readRecords(
  ctx: Context,
  measure: MeasureKey,
  query: ReportQuery & { after?: string },
  t: Translate,
): Promise<RecordsView> {
  const today = shanghaiDay(ctx.clock());
  const { now: period } = resolvePeriods(await listRounds(ctx), query, today);
  const filter = { group: query.group, township: query.township, field: query.field };
  const [page, total, names, level2] = await Promise.all([
    listRecords(ctx, period, measure, filter, { after: query.after }),
    totals(ctx, period, filter, [measure]),
    listDimensions(ctx, period.groupsOf),
    query.field?.includes(".") ? fieldName(ctx, query.field) : null,
  ]);
  const { unit, of } = measures[measure] as Measure;
  const value = total[measure];
  const count =
    unit === "yuan"
      ? formatMoney(ctx.locale, fenToYuan(value))
      : `${formatNumber(ctx.locale, Number(value))}${t(`reports.unit.${unit === "people" ? "people" : of}`)}`;
  const conditions = [periodText(t, ctx.locale, period), ...filterTexts(t, names, filter, level2)];
  return { page, period, today, conditions, count, definition: t(`reports.definition.${measure}`) };
}
