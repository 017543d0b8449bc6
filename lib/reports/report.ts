import { shanghaiDay } from "@/lib/platform/clock";
import type { Context } from "@/lib/platform/context";
import { type Cells, type Figures, figures, totals } from "./figures";
import type { ReportQuery } from "./input";
import { type Periods, type Round, resolvePeriods } from "./period";
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

/** All that the dashboard, the bulletin and their spreadsheets are drawn from. */
export async function readReport(ctx: Context, query: ReportQuery): Promise<Report> {
  const today = shanghaiDay(ctx.clock());
  const rounds = await listRounds(ctx);
  const periods = resolvePeriods(rounds, query, today);
  const filter = { group: query.group, township: query.township, field: query.field };
  const [names, now, before] = await Promise.all([
    listDimensions(ctx, periods.now.groupsOf),
    figures(ctx, periods.now, filter),
    periods.before ? totals(ctx, periods.before, filter) : null,
  ]);
  return { today, rounds, periods, filter, names, figures: now, before };
}
