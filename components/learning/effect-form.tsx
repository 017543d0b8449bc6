import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { Translate } from "@/lib/i18n/translate";
import type { ReplayDecision, ReplayView } from "@/lib/matching/learning/replay-view";

/** Which decision and which need: a GET form, so that the URL keeps them. */
export function EffectForm({ t, action, view }: { t: Translate; action: string; view: ReplayView }) {
  return (
    <form action={action} method="get" className="mb-5 grid items-end gap-3 lg:grid-cols-[1fr_1fr_auto]">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label className="grid min-w-0 gap-1">
        <span className="text-sm text-ink-muted">{t("learning.effect.decision")}</span>
        <Select
          name="decision"
          defaultValue={view.decision?.verdictId}
          options={view.decisions.map((each) => ({ value: each.verdictId, label: decisionText(t, each) }))}
        />
      </label>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label className="grid min-w-0 gap-1">
        <span className="text-sm text-ink-muted">{t("learning.effect.need")}</span>
        <Select
          name="need"
          defaultValue={view.need?.id}
          options={view.needs.map((need) => ({ value: need.id, label: `${need.code} ${need.title}` }))}
        />
      </label>
      <Button type="submit">{t("learning.effect.show")}</Button>
    </form>
  );
}

function decisionText(t: Translate, { code, expert, decision, reason }: ReplayDecision): string {
  return decision === "recommended"
    ? t("learning.effect.recommended", { code, expert })
    : t("learning.effect.dismissed", { code, expert, reason: t(`vocabulary.dismissReason.${reason}`) });
}
