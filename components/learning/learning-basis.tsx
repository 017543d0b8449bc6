import { Stat, StatGrid } from "@/components/ui/stat";
import type { Translate } from "@/lib/i18n/translate";
import type { LearningState } from "@/lib/matching/learning/queries";

type LearningBasisProps = { t: Translate; href: (path: string) => string; state: LearningState };

/** The decisions that are learned from; each figure opens its records. */
export function LearningBasis({ t, href, state }: LearningBasisProps) {
  const path = "/admin/matching/decisions";
  return (
    <StatGrid>
      <Stat
        label={t("learning.decisions")}
        value={state.decisions}
        href={href(path)}
        comparison={`${t("learning.needs")} ${state.needs}`}
      />
      {(["rejected", "accepted", "signed"] as const).map((outcome) => (
        <Stat
          key={outcome}
          label={t(`learning.outcome.${outcome}`)}
          value={state.byOutcome[outcome]}
          href={href(`${path}?outcome=${outcome}`)}
        />
      ))}
    </StatGrid>
  );
}
