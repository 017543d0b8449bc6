import type { Metadata } from "next";
import { Figures } from "@/components/public/figures";
import { BarChart, type BarRow } from "@/components/ui/bar-chart";
import { PageHeader } from "@/components/ui/page-header";
import { fundBands } from "@/db/enums";
import { pageContext } from "@/lib/auth/page-context";
import { formatInstant } from "@/lib/i18n/format";
import { publicFigures } from "@/lib/needs/public-figures";
import { alternates } from "../alternates";
import { fieldNames } from "../field-names";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, locale } = await pageContext(params);
  return {
    title: t("public.stats.title"),
    description: t("public.stats.description"),
    alternates: alternates(locale, "/stats", null),
  };
}

export default async function StatsPage({ params }: Props) {
  const { ctx, t, locale, href } = await pageContext(params);
  const [names, figures] = await Promise.all([fieldNames(ctx), publicFigures(ctx)]);
  const rows = (name: string, counts: Record<string, number>, label: (key: string) => string, order?: string[]) =>
    (order ?? Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1))).map(
      (key): BarRow => ({
        label: label(key),
        value: counts[key] ?? 0,
        href: counts[key] ? href(`/needs?${name}=${encodeURIComponent(key)}`) : undefined,
      }),
    );
  const tops = names.list.filter((field) => !field.parentCode).map((field) => field.code);
  const charts = [
    { key: "byField", rows: rows("field", figures.byField, names.of, tops) },
    { key: "byIndustry", rows: rows("industry", figures.byIndustry, (key) => t(`vocabulary.industry.${key}`)) },
    { key: "byTownship", rows: rows("township", figures.byTownship, (key) => key), note: "townshipNote" },
    { key: "byFunds", rows: rows("funds", figures.byFunds, (key) => t(`vocabulary.fundBand.${key}`), [...fundBands]) },
    {
      key: "byCooperation",
      rows: rows("cooperation", figures.byCooperation, (key) => t(`vocabulary.cooperation.${key}`)),
      note: "multipleNote",
    },
  ];
  return (
    <>
      <PageHeader
        title={t("public.stats.title")}
        description={`${t("public.stats.description")} ${t("public.stats.asOf", { when: formatInstant(locale, ctx.clock()) })}`}
      />
      <Figures t={t} locale={locale} figures={figures} href={href} />
      <div className="mt-10 gap-x-12 lg:columns-2">
        {charts.map((chart) => (
          <section key={chart.key} className="mb-10 break-inside-avoid">
            <BarChart
              title={t(`public.stats.${chart.key}`)}
              rows={chart.rows}
              labelHeader={t("public.stats.name")}
              valueHeader={t("public.stats.value")}
            />
            {chart.note && <p className="mt-2 text-sm text-ink-muted">{t(`public.stats.${chart.note}`)}</p>}
          </section>
        ))}
      </div>
    </>
  );
}
