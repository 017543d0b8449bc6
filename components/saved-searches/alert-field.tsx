import { RadioField } from "@/components/form/radio-field";
import { searchAlerts } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";

export function AlertField({ t }: { t: Translate }) {
  return (
    <RadioField
      name="alert"
      label={t("savedSearches.field.alert")}
      options={searchAlerts.map((alert) => ({
        value: alert,
        label: t(`savedSearches.alert.${alert}`),
        hint: t(`savedSearches.alertHint.${alert}`),
      }))}
    />
  );
}
