import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type RoundStateProps = {
  t: Translate;
  status: "open" | "closed";
  hidden: Record<string, string>;
  close: FormAction<{ id: string }>;
  reopen: FormAction<{ id: string }>;
};

export function RoundState({ t, status, hidden, close, reopen }: RoundStateProps) {
  const open = status === "open";
  return (
    <Card title={t(open ? "admin.round.close" : "admin.round.reopen")}>
      <Form action={open ? close : reopen} hidden={hidden} label={t(open ? "admin.round.close" : "admin.round.reopen")}>
        <p className="text-sm text-ink-muted">{t(open ? "admin.round.closeText" : "admin.round.reopenText")}</p>
        <div>
          {open ? (
            <ConfirmButton
              title={t("admin.round.closeTitle")}
              text={t("admin.round.closeText")}
              confirmLabel={t("admin.round.close")}
              cancelLabel={t("shell.action.cancel")}
            >
              {t("admin.round.close")}
            </ConfirmButton>
          ) : (
            <SubmitButton variant="secondary">{t("admin.round.reopen")}</SubmitButton>
          )}
        </div>
      </Form>
    </Card>
  );
}
