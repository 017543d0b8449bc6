import { Stat, StatGrid } from "@/components/ui/stat";
import type { Locale } from "@/db/enums";
import { formatNumber } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { PublicFigures } from "@/lib/needs/public-figures";

type Props = { t: Translate; locale: Locale; figures: PublicFigures; href: (path: string) => string };

/** The live figures; each opens the list that it counts. */
export function Figures({ t, locale, figures, href }: Props) {
  const state = (key: string) => ({
    key,
    value: figures.byState[key] ?? 0,
    path: `/needs?state=${key}`,
    unit: "unitNeeds",
  });
  const rows = [
    { key: "needs", value: figures.needs, path: "/needs", unit: "unitNeeds" },
    state("engaged"),
    state("contracted"),
    state("solved"),
    { key: "experts", value: figures.experts, path: "/experts", unit: "unitExperts" },
    {
      key: "universities",
      value: figures.universities,
      path: "/experts?all=university#filters",
      unit: "unitUniversities",
    },
  ];
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="sr-only">
        {t("public.home.figures")}
      </h2>
      <StatGrid className="lg:grid-cols-6">
        {rows.map((row) => (
          <Stat
            key={row.key}
            label={t(`public.figure.${row.key}`)}
            value={formatNumber(locale, row.value)}
            unit={t(`public.figure.${row.unit}`) || undefined}
            href={href(row.path)}
          />
        ))}
      </StatGrid>
    </section>
  );
}
