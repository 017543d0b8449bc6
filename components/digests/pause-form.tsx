import { AuthCard } from "@/components/auth/auth-card";
import { Form } from "@/components/form/form";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { pauseWeeks } from "@/lib/digests/input";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type PauseFormProps<Data> = {
  t: Translate;
  token: string;
  /** A day as text; null while the summaries come. */
  pausedUntil: string | null;
  action: FormAction<Data>;
};

/** How long the weekly summary shall stay away, or that it may come again. */
export function PauseForm<Data>({ t, token, pausedUntil, action }: PauseFormProps<Data>) {
  return (
    <AuthCard title={t("digests.pause.title")} intro={t("digests.pause.intro")}>
      {pausedUntil && <Notice tone="wait" title={t("digests.pause.until", { date: pausedUntil })} />}
      <Form
        action={action}
        hidden={{ token }}
        values={{ weeks: pausedUntil ? "0" : "4" }}
        label={t("digests.pause.title")}
      >
        <RadioField
          name="weeks"
          label={t("digests.pause.weeks")}
          options={(pausedUntil ? [0, ...pauseWeeks] : pauseWeeks).map((weeks) => ({
            value: String(weeks),
            label: t(`digests.pause.for.${weeks}`),
          }))}
        />
        <div>
          <SubmitButton>{t(pausedUntil ? "digests.pause.save" : "digests.pause.submit")}</SubmitButton>
        </div>
      </Form>
      <p className="text-sm text-ink-muted">{t("digests.pause.hint")}</p>
    </AuthCard>
  );
}
