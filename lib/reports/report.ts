import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { type Cells, type Figures, figures, totals } from "./figures";
import type { ReportQuery } from "./input";
import type { MeasureKey } from "./measures";
import { type Period, type Periods, type Round, resolvePeriods } from "./period";
import { type Dimensions, listDimensions, listRounds } from "./queries";
import type { RowFilter } from "./rows";

export type Report = {
  today: string;
  rounds: Round[];
  periods: Periods;
  filter: RowFilter;
  names: Dimensions;
  figures: Figures;
  before: Cells | null;
};

/** All that the dashboard, the bulletin and their spreadsheets are drawn from; with `keys` only the totals of these. */
export async function readReport(ctx: Context, query: ReportQuery, keys?: readonly MeasureKey[]): Promise<Report> {
  const today = shanghaiDay(ctx.clock());
  const rounds = await listRounds(ctx);
  const periods = resolvePeriods(rounds, query, today);
  const filter = { group: query.group, township: query.township, field: query.field };
  const [names, now, before] = await Promise.all([
    listDimensions(ctx, periods.now.groupsOf),
    keys ? totalsOnly(ctx, periods.now, filter, keys) : figures(ctx, periods.now, filter),
    periods.before ? totals(ctx, periods.before, filter, keys) : null,
  ]);
  return { today, rounds, periods, filter, names, figures: now, before };
}

async function totalsOnly(
  ctx: Context,
  period: Period,
  filter: RowFilter,
  keys: readonly MeasureKey[],
): Promise<Figures> {
  const rows = { group: new Map(), township: new Map(), field: new Map() };
  return { total: await totals(ctx, period, filter, keys), rows };
}
