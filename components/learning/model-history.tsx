import { ReasonForm } from "@/components/admin/reason-form";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { Locale, ModelState } from "@/db/enums";
import { formatInstant, formatNumber } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translate";
import type { ModelView } from "@/lib/matching/learning/queries";
import type { FormAction } from "@/lib/platform/form-state";

const tones: Record<ModelState, Tone> = { candidate: "neutral", active: "done", retired: "neutral" };

type ModelHistoryProps = {
  t: Translate;
  locale: Locale;
  models: ModelView[];
  activate: FormAction<{ number: number }>;
  deactivate: FormAction<{ number: number }>;
};

/** Every kept version: how it compared, and the act that puts it in use or takes it out. */
export function ModelHistory({ t, locale, models, activate, deactivate }: ModelHistoryProps) {
  return (
    <ul className="divide-y divide-line">
      {models.map((model) => (
        <li key={model.id} className="grid gap-2 py-3">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h3 className="text-base font-semibold">{t("learning.history.version", { number: model.number })}</h3>
            <Badge tone={tones[model.state]}>{t(`learning.state.${model.state}`)}</Badge>
            <span className="text-sm text-ink-muted">
              {[trainedText(t, locale, model), activatedText(t, model)].filter(Boolean).join(" · ")}
            </span>
          </div>
          <p className="tabular text-sm text-ink-muted">{differenceText(t, locale, model)}</p>
          <details>
            <summary className="min-h-11 cursor-pointer py-2 text-accent">
              {model.state === "active"
                ? t("learning.history.deactivate")
                : t("learning.history.activate", { number: model.number })}
            </summary>
            <ReasonForm
              action={model.state === "active" ? deactivate : activate}
              hidden={{ id: model.id, version: String(model.version) }}
              text={t(model.state === "active" ? "learning.history.deactivateText" : "learning.history.activateText")}
              reason={t("learning.history.reason")}
              submit={
                model.state === "active"
                  ? t("learning.history.deactivate")
                  : t("learning.history.activate", { number: model.number })
              }
            />
          </details>
        </li>
      ))}
    </ul>
  );
}

export function trainedText(t: Translate, locale: Locale, { trainedAt, decisions, needs }: ModelView): string {
  return t("learning.trained", { date: formatInstant(locale, trainedAt), decisions, needs });
}

function activatedText(t: Translate, { activatedAt, activatedBy }: ModelView): string | null {
  if (!activatedAt) return null;
  return activatedBy ? t("learning.activatedBy", { name: activatedBy }) : t("learning.activatedAuto");
}

function differenceText(t: Translate, locale: Locale, { replay }: ModelView): string {
  const number = (value: number) => formatNumber(locale, Math.round(value * 1000) / 1000);
  const { difference, low, high } = replay;
  return t("learning.replay.difference", { difference: number(difference), low: number(low), high: number(high) });
}
