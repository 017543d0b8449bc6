import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/db/enums";
import { formatNumber } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { ModelView } from "@/lib/matching/learning/queries";

type ReplayFiguresProps = {
  t: Translate;
  locale: Locale;
  href: (path: string) => string;
  replay: ModelView["replay"];
  margin: number;
};

/** A model beside what was in use, each figure with its interval. */
export function ReplayFigures({ t, locale, href, replay, margin }: ReplayFiguresProps) {
  const number = (value: number) => formatNumber(locale, Math.round(value * 1000) / 1000);
  const interval = (value: number, low: number, high: number) =>
    t("learning.replay.interval", { value: number(value), low: number(low), high: number(high) });
  const { before, after } = replay;
  const better = replay.difference >= margin && replay.low >= 0;
  return (
    <div className="grid gap-3">
      <p className="leading-[1.7] text-ink-muted">
        {t("learning.replay.intro", { needs: replay.needs, pairs: replay.pairs })}{" "}
        <TextLink href={href("/admin/matching/decisions")}>{t("learning.records.title")}</TextLink>
      </p>
      <DataTable
        label={t("learning.replay.title")}
        rows={(["ndcg", "auc"] as const).map((key) => ({ key }))}
        rowKey={(row) => row.key}
        collapse
        columns={[
          {
            key: "measure",
            header: t("learning.replay.measure"),
            primary: true,
            cell: ({ key }) => t(`learning.replay.${key}`),
          },
          {
            key: "before",
            header: t("learning.replay.before"),
            numeric: true,
            cell: ({ key }) => interval(before[key], before[`${key}Low`], before[`${key}High`]),
          },
          {
            key: "after",
            header: t("learning.replay.after"),
            numeric: true,
            cell: ({ key }) => interval(after[key], after[`${key}Low`], after[`${key}High`]),
          },
        ]}
      />
      <p className="leading-[1.7]">
        <Badge tone={better ? "done" : "neutral"}>
          {t(better ? "learning.replay.better" : "learning.replay.notBetter")}
        </Badge>{" "}
        {t("learning.replay.difference", {
          difference: number(replay.difference),
          low: number(replay.low),
          high: number(replay.high),
        })}{" "}
        <span className="text-ink-muted">
          {t("learning.replay.rule", { margin: number(margin) })}{" "}
          {replay.against === null
            ? t("learning.replay.againstEngine")
            : t("learning.replay.againstModel", { number: replay.against })}
        </span>
      </p>
    </div>
  );
}
