import { TextField } from "@/components/form/text-field";
import type { Translate } from "@/lib/i18n/translate";

export function NewPasswordField({ t }: { t: Translate }) {
  return (
    <TextField
      name="password"
      type="password"
      label={t("auth.field.newPassword")}
      hint={t("auth.hint.newPassword")}
      autoComplete="new-password"
      required
    />
  );
}
