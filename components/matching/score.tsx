import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { Translate } from "@/lib/i18n/translate";
import type { ScoreBand } from "@/lib/matching/read-match";

const tones: Record<ScoreBand, Tone> = { high: "done", medium: "accent", low: "neutral" };

/** 0–100 with its word. */
export function Score({ t, score, band }: { t: Translate; score: number; band: ScoreBand }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span className="tabular text-xl font-semibold">
        <span className="sr-only">{t("matching.score.label")} </span>
        {score}
      </span>
      <Badge tone={tones[band]}>{t(`matching.score.${band}`)}</Badge>
    </span>
  );
}
