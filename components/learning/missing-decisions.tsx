import { Hourglass, Sprout } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import type { Translate } from "@/lib/i18n/translate";
import type { LearningState } from "@/lib/matching/learning/queries";

type MissingDecisionsProps = { t: Translate; missing: LearningState["missing"]; learned: boolean };

/** Says what is still missing before anything can be learned; nothing once something was. */
export function MissingDecisions({ t, missing, learned }: MissingDecisionsProps) {
  const lacks = (["decisions", "needs", "good"] as const).filter((key) => missing[key] > 0);
  if (lacks.length === 0) {
    if (learned) return null;
    return (
      <div className="mt-4">
        <EmptyState icon={<Sprout />} title={t("learning.none.title")} text={t("learning.none.text")} level={3} />
      </div>
    );
  }
  const text = (
    <>
      <p>{t("learning.missing.text")}</p>
      <ul className="mt-1 list-disc pl-5 text-start">
        {lacks.map((key) => (
          <li key={key}>{t(`learning.missing.${key}`, { count: missing[key] })}</li>
        ))}
      </ul>
    </>
  );
  return (
    <div className="mt-4">
      <EmptyState icon={<Hourglass />} title={t("learning.missing.title")} text={text} level={3} />
    </div>
  );
}
