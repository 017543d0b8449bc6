import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type TotpCardProps = {
  t: Translate;
  enabled: boolean;
  mayDisable: boolean;
  setupHref: string;
  disable: FormAction<{ id: string }>;
};

export function TotpCard({ t, enabled, mayDisable, setupHref, disable }: TotpCardProps) {
  return (
    <Card id="totp" title={t("auth.account.totp")}>
      <p>{t(enabled ? "auth.account.totpOn" : "auth.account.totpOff")}</p>
      {!enabled && (
        <p className="mt-4">
          <LinkButton href={setupHref}>{t("auth.account.totpStart")}</LinkButton>
        </p>
      )}
      {enabled && !mayDisable && <p className="mt-2 text-sm text-ink-muted">{t("auth.account.totpStaff")}</p>}
      {enabled && mayDisable && (
        <Form action={disable} label={t("auth.account.totpStop")} className="mt-4 grid gap-4">
          <TextField
            name="currentPassword"
            type="password"
            label={t("auth.field.currentPassword")}
            autoComplete="current-password"
            required
          />
          <div>
            <SubmitButton variant="secondary">{t("auth.account.totpStop")}</SubmitButton>
          </div>
        </Form>
      )}
    </Card>
  );
}
