import type { Locale } from "@/db/enums";
import { formatNumber } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { RankedExpertView } from "@/lib/matching/queries";

type Lesson = NonNullable<RankedExpertView["lesson"]>;

/** What past decisions did to this score, in words: "过去的决定：加 4.2 分 · 这位专家在相近需求上的结果（有利）". */
export function LessonNote({ t, locale, lesson }: { t: Translate; locale: Locale; lesson: Lesson }) {
  const points = formatNumber(locale, Math.abs(lesson.points));
  const effect = lesson.points === 0 ? "none" : lesson.points > 0 ? "up" : "down";
  const parts = lesson.parts.map(({ feature, points }) =>
    t(points > 0 ? "learning.lesson.partUp" : "learning.lesson.partDown", {
      feature: t(`learning.feature.${feature}`),
    }),
  );
  return (
    <p className="mt-3 text-sm text-ink-muted">
      <span className="font-medium text-ink">{t("learning.lesson.title")}</span>{" "}
      {[t(`learning.lesson.${effect}`, { points }), ...parts].join(" · ")}
    </p>
  );
}
