import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import type { InvitationView } from "@/lib/auth/invitation-queries";
import type { Translate } from "@/lib/i18n/translate";
import type { FormAction } from "@/lib/platform/form-state";

type InvitationActsProps = {
  t: Translate;
  invitation: InvitationView;
  reissue: FormAction<{ id: string }>;
  revoke: FormAction<{ id: string }>;
};

/** A new link (the old one dies), shown or sent; or the invitation taken back. */
export function InvitationActs({ t, invitation, reissue, revoke }: InvitationActsProps) {
  return (
    <Card title={t("admin.invitation.acts")}>
      <p className="text-sm text-ink-muted">{t("admin.invitation.reissueText")}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Form action={reissue} hidden={{ id: invitation.id }} label={t("admin.invitation.reissue")}>
          <div className="flex flex-wrap gap-2">
            <SubmitButton name="send" value="none" variant="secondary">
              {t("admin.invitation.reissue")}
            </SubmitButton>
            {invitation.phone && (
              <SubmitButton name="send" value="sms" variant="secondary">
                {t("admin.invitation.sms")}
              </SubmitButton>
            )}
            {invitation.email && (
              <SubmitButton name="send" value="mail" variant="secondary">
                {t("admin.invitation.mail")}
              </SubmitButton>
            )}
          </div>
        </Form>
        {invitation.state === "open" && (
          <Form action={revoke} hidden={{ id: invitation.id }} label={t("admin.invitation.revoke")}>
            <ConfirmButton
              title={t("admin.invitation.revokeTitle")}
              text={t("admin.invitation.revokeText")}
              confirmLabel={t("admin.invitation.revoke")}
              cancelLabel={t("shell.action.cancel")}
            >
              {t("admin.invitation.revoke")}
            </ConfirmButton>
          </Form>
        )}
      </div>
    </Card>
  );
}
