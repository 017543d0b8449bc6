import { formatInstant, formatRelative } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { type ActivityLine, recentActivity } from "./activity";
import { deskTasks, type Task } from "./desk-tasks";
import type { MeasureKey } from "./measures";
import { Presenter, type Tile } from "./present";
import { type Report, readReport } from "./report";

export type ActivityView = {
  id: string;
  sentence: string;
  who: string;
  href: string | null;
  iso: string;
  ago: string;
  exact: string;
};
export type DeskHome = {
  tasks: Task[];
  tiles: Tile[];
  activity: ActivityView[];
  empty: "noRound" | "noNeeds" | null;
  report: Report;
};

const tileKeys = ["collected", "accepted", "published", "inContact", "contracts"] as const;
const shown: readonly MeasureKey[] = [...tileKeys, "carriedOver", "toVisit", "visited", "unvisited"];

/** The home page of officer, leader, director and township: what waits, this round's own figures, what happened. */
export async function deskHome(
  ctx: Context,
  t: Translate,
  locale: Locale,
  href: (path: string) => string,
): Promise<DeskHome> {
  const filter = { group: ctx.actor.groupId ?? undefined };
  const [tasks, report, activity] = await Promise.all([
    deskTasks(ctx),
    readReport(ctx, filter, shown),
    recentActivity(ctx),
  ]);
  const present = new Presenter(report, t, locale, href);
  const { total } = report.figures;
  const coverage: Tile = {
    ...present.coverage(total),
    key: "coverage",
    label: present.label("coverage"),
    unit: "",
    comparison: t("reports.ofFirms", { done: Number(total.visited), all: Number(total.toVisit) }),
  };
  const [first, ...rest] = tileKeys.map((key) => present.tile(key));
  return {
    tasks,
    tiles: [first as Tile, coverage, ...rest],
    activity: activity.map((line) => activityView(line, t, locale, href, ctx.clock())),
    empty: !report.periods.now.round ? "noRound" : total.collected + total.carriedOver === 0n ? "noNeeds" : null,
    report,
  };
}

function activityView(
  line: ActivityLine,
  t: Translate,
  locale: Locale,
  href: (path: string) => string,
  now: Date,
): ActivityView {
  const what =
    line.count > 1
      ? t("workspace.activity.many", { title: line.title, count: line.count })
      : t("workspace.activity.one", { title: line.title });
  return {
    id: line.id,
    sentence: t(`workspace.activity.${line.key}`, { what }),
    who: line.who ?? t(`vocabulary.role.${line.role}`),
    href: line.path && href(line.path),
    iso: line.at.toISOString(),
    ago: formatRelative(locale, line.at, now),
    exact: formatInstant(locale, line.at),
  };
}
