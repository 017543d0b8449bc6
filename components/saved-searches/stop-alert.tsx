import { AuthCard } from "@/components/auth/auth-card";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import type { SearchAlert } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type StopAlertProps<Data> = {
  t: Translate;
  token: string;
  /** Null when the link opens nothing any more. */
  saved: { name: string; alert: SearchAlert } | null;
  action: FormAction<Data>;
};

/** One button that ends the mail of one saved search. */
export function StopAlert<Data>({ t, token, saved, action }: StopAlertProps<Data>) {
  if (!saved)
    return (
      <AuthCard title={t("savedSearches.stop.title")}>
        <Notice tone="wait" title={t("savedSearches.stop.expired")}>
          {t("savedSearches.stop.expiredText")}
        </Notice>
      </AuthCard>
    );
  if (saved.alert === "none")
    return (
      <AuthCard title={t("savedSearches.stop.title")}>
        <Notice tone="done" live="status" title={t("savedSearches.stop.done", { name: saved.name })}>
          {t("savedSearches.stop.doneText")}
        </Notice>
      </AuthCard>
    );
  return (
    <AuthCard title={t("savedSearches.stop.title")} intro={t("savedSearches.stop.intro", { name: saved.name })}>
      <Form action={action} hidden={{ token }} label={t("savedSearches.stop.title")}>
        <div>
          <SubmitButton>{t("savedSearches.stop.submit")}</SubmitButton>
        </div>
      </Form>
    </AuthCard>
  );
}
