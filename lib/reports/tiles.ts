import type { MeasureKey } from "./measures";
import type { Presenter, Tile } from "./present";

const firmTiles = ["visited", "zeroNeed"] as const satisfies MeasureKey[];
const tiles = [
  "collected",
  "carriedOver",
  "accepted",
  "published",
  "inContact",
  "visitors",
  "contracts",
  "contractAmount",
  "registeredAmount",
  "paidAmount",
  "solved",
  "overdue",
] as const satisfies MeasureKey[];

/** The figures on top: completion of the goal and coverage first. Firms stand in no field, so a filter by field leaves them out. */
export function tilesOf(present: Presenter): Tile[] {
  const { figures, periods, filter } = present.report;
  const { t } = present;
  const { round } = periods.now;
  const whole = !filter.group && !filter.township && !filter.field && present.report.names.township.length > 1;
  const goal: Tile[] =
    round && round.goal > 0 && whole
      ? [
          {
            ...present.share(figures.total.collected, round.goal, present.cell("collected", figures.total).href),
            key: "completion",
            label: present.label("completion"),
            unit: "",
            comparison: t("reports.goal", { done: Number(figures.total.collected), goal: round.goal }),
          },
        ]
      : [];
  const coverage: Tile = {
    ...present.coverage(figures.total),
    key: "coverage",
    label: present.label("coverage"),
    unit: "",
    comparison: t("reports.ofFirms", { done: Number(figures.total.visited), all: Number(figures.total.toVisit) }),
  };
  const firms = filter.field ? [] : [coverage, ...firmTiles.map((key) => present.tile(key))];
  const [first, ...rest] = tiles.map((key) => present.tile(key));
  return [first as Tile, ...goal, ...firms, ...rest];
}
