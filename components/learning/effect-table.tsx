import { DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/db/enums";
import { formatNumber } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { ReplayPlace, ReplayRow } from "@/lib/matching/learning/replay-view";

type EffectTableProps = { t: Translate; locale: Locale; href: (path: string) => string; rows: ReplayRow[] };

/** The list without a decision and with it, expert by expert. */
export function EffectTable({ t, locale, href, rows }: EffectTableProps) {
  const place = (at: ReplayPlace) =>
    at
      ? t("learning.effect.place", { rank: at.rank, score: formatNumber(locale, at.score) })
      : t("learning.effect.out");
  const moved = rows.filter((row) => row.before?.rank !== row.after?.rank).length;
  const scored = rows.filter((row) => row.before?.score !== row.after?.score).length;
  return (
    <DataTable
      label={t("learning.effect.list")}
      caption={t("learning.effect.changed", { ranks: moved, scores: scored })}
      rows={rows}
      rowKey={(row) => row.expertId}
      collapse
      columns={[
        {
          key: "expert",
          header: t("learning.effect.expert"),
          primary: true,
          cell: (row) => (
            <>
              <TextLink href={href(`/experts/${row.expertId}`)}>{row.name}</TextLink>{" "}
              <span className="font-normal text-ink-muted">{row.university}</span>
            </>
          ),
        },
        { key: "before", header: t("learning.effect.before"), numeric: true, cell: (row) => place(row.before) },
        { key: "after", header: t("learning.effect.after"), numeric: true, cell: (row) => place(row.after) },
        { key: "change", header: t("learning.effect.change"), cell: (row) => changeText(t, locale, row) },
      ]}
    />
  );
}

function changeText(t: Translate, locale: Locale, { before, after }: ReplayRow): string {
  if (!before || !after) return before ? t("learning.effect.out") : "";
  const places = before.rank - after.rank;
  const points = Math.round((after.score - before.score) * 10) / 10;
  const moved =
    places === 0
      ? t("learning.effect.same")
      : t(places > 0 ? "learning.effect.up" : "learning.effect.down", { count: Math.abs(places) });
  const sign = points > 0 ? "+" : "";
  return points === 0
    ? moved
    : `${moved} · ${t("learning.effect.points", { points: sign + formatNumber(locale, points) })}`;
}
