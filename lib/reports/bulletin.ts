import { formatDate } from "@/lib/i18n/format";
import type { Cells } from "./figures";
import type { MeasureKey } from "./measures";
import type { Cell, Presenter } from "./present";
import { dimensionRows, type FigureTable, type TableRow } from "./tables";

const before = ["toVisit", "visited"] as const satisfies MeasureKey[];
const after = ["incomplete", "accepted", "published", "inContact", "contracts"] as const satisfies MeasureKey[];

export type Bulletin = { table: FigureTable; text: string };

/** 乡镇进度通报表: by township with its group's subtotal before, and the same in words for WeChat. */
export function bulletin(present: Presenter, city: string): Bulletin {
  const { report, t } = present;
  const { round } = report.periods.now;
  const places = dimensionRows(present, "township").filter((row) => row.id !== "none");
  const groupOf = new Map(report.names.township.map((place) => [place.id, place.groupId]));
  // A township officer's figures are not the city's: a share of the goal needs all townships.
  const whole = present.report.names.township.length > 1;
  const shares = shareOut(
    whole ? (round?.goal ?? 0) : 0,
    new Map(places.map((row) => [row.id, Number(row.figures.toVisit)])),
  );
  const ranks = rankBy(places.map((row) => ({ id: row.id, score: progress(row.figures, shares.get(row.id) ?? 0) })));
  const line = (key: string, name: string, cells: Cells, share: number, rank: string, where: object): TableRow => ({
    key,
    name,
    cells: [
      ...before.map((measure) => present.cell(measure, cells, where)),
      present.coverage(cells, where),
      present.cell("collected", cells, where),
      plain(share > 0 ? share : null, String(share)),
      share > 0 ? present.share(cells.collected, share) : plain(null, ""),
      ...after.map((measure) => present.cell(measure, cells, where)),
      plain(rank ? Number(rank) : null, rank),
    ],
  });
  const rows: TableRow[] = [];
  for (const group of [...dimensionRows(present, "group")]) {
    const own = places.filter((row) => (groupOf.get(row.id) ?? "none") === group.id);
    if (own.length === 0) continue;
    const share = own.reduce((sum, row) => sum + (shares.get(row.id) ?? 0), 0);
    rows.push({ ...line(`g-${group.id}`, group.name, group.figures, share, "", { group: group.id }), kind: "group" });
    for (const row of own)
      rows.push(
        line(row.id, row.name, row.figures, shares.get(row.id) ?? 0, whole ? String(ranks.get(row.id) ?? "") : "", {
          township: row.id,
        }),
      );
  }
  const goal = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const table: FigureTable = {
    key: "bulletin",
    title: t("reports.bulletin.title"),
    nameHeader: t("reports.dimension.township"),
    columns: [...before, "coverage", "collected", "goalShare", "completion", ...after, "rank"].map((key) => ({
      key,
      header: present.label(key),
    })),
    rows,
    total: line("total", t("reports.total"), report.figures.total, goal, "", {}),
  };
  return { table, text: inWords(present, city, places, shares, ranks) };
}

function inWords(
  present: Presenter,
  city: string,
  places: { id: string; name: string; figures: Cells }[],
  shares: Map<string, number>,
  ranks: Map<string, number>,
): string {
  const { t, report, locale } = present;
  const { total } = report.figures;
  const ordered = places
    .filter((row) => row.figures.toVisit > 0n || row.figures.collected > 0n)
    .sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
  const lines = ordered.map((row) =>
    t(shares.get(row.id) ? "reports.bulletin.lineGoal" : "reports.bulletin.line", {
      rank: ranks.get(row.id) ?? 0,
      name: row.name,
      visited: Number(row.figures.visited),
      toVisit: Number(row.figures.toVisit),
      collected: Number(row.figures.collected),
      goal: shares.get(row.id) ?? 0,
      incomplete: Number(row.figures.incomplete),
    }),
  );
  const head = t("reports.bulletin.head", {
    city,
    day: formatDate(locale, report.periods.now.asOf),
    visited: Number(total.visited),
    toVisit: Number(total.toVisit),
    coverage: present.coverage(total).text,
    collected: Number(total.collected),
    accepted: Number(total.accepted),
    published: Number(total.published),
  });
  return [head, ...lines].join("\n");
}

/** What a township has done of its share; where there is no goal, its coverage decides. */
function progress(cells: Cells, share: number): number {
  const coverage = cells.toVisit > 0n ? Number(cells.visited) / Number(cells.toVisit) : 0;
  return share > 0 ? Number(cells.collected) / share + coverage / 1000 : coverage;
}

function plain(value: number | null, text: string): Cell {
  return { text: value === null ? "—" : text, value, format: "number", href: null };
}

/** A goal shared out by weight in whole numbers that add up to it (largest remainder). */
export function shareOut(goal: number, weights: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (goal <= 0 || total <= 0) return new Map();
  const parts = [...weights].map(([id, weight]) => ({ id, exact: (goal * weight) / total }));
  const shares = new Map(parts.map((part) => [part.id, Math.floor(part.exact)]));
  let left = goal - [...shares.values()].reduce((sum, share) => sum + share, 0);
  for (const part of parts.sort((a, b) => (b.exact % 1) - (a.exact % 1))) {
    if (left-- <= 0) break;
    shares.set(part.id, (shares.get(part.id) ?? 0) + 1);
  }
  return shares;
}

/** Places from 1; equals share one (1, 2, 2, 4). */
export function rankBy(rows: { id: string; score: number }[]): Map<string, number> {
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  const ranks = new Map<string, number>();
  for (const [index, row] of sorted.entries()) {
    const above = sorted[index - 1];
    ranks.set(row.id, above && above.score === row.score ? (ranks.get(above.id) as number) : index + 1);
  }
  return ranks;
}
