import { Bar } from "@/components/ui/bar-chart";
import { DataTable } from "@/components/ui/data-table";
import type { Locale } from "@/db/enums";
import { formatShare } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { ModelView } from "@/lib/matching/learning/queries";

type Learned = ModelView["learned"];
/** What reads as 0% is no lesson. */
const least = 0.005;

/** What a model looks at, most telling first, and which way it moves a place. */
export function LearnedTable({ t, locale, learned }: { t: Translate; locale: Locale; learned: Learned }) {
  const most = Math.max(...learned.map((row) => row.share), 0.01);
  return (
    <DataTable
      label={t("learning.learned.title")}
      rows={learned.filter((row) => row.share >= least)}
      rowKey={(row) => row.feature}
      collapse
      columns={[
        {
          key: "feature",
          header: t("learning.learned.feature"),
          primary: true,
          cell: (row) => t(`learning.feature.${row.feature}`),
        },
        {
          key: "direction",
          header: t("learning.learned.direction"),
          cell: (row) => t(`learning.learned.${wayOf(row)}`),
        },
        {
          key: "share",
          header: t("learning.learned.share"),
          cell: (row) => (
            <span className="inline-flex items-center gap-2">
              <Bar share={row.share / most} className="hidden w-24 sm:block" />
              <span className="tabular">{formatShare(locale, row.share, 1)}</span>
            </span>
          ),
        },
      ]}
    />
  );
}

function wayOf({ direction }: Learned[number]): "up" | "down" | "flat" {
  return direction > 0 ? "up" : direction < 0 ? "down" : "flat";
}
