import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import type { Translate } from "@/lib/i18n/translate";
import type { OrganizationDetail } from "@/lib/organizations/queries";
import type { FormAction } from "@/lib/platform/form-state";
import { ReasonForm } from "./reason-form";

type VerificationCardProps = {
  t: Translate;
  organization: OrganizationDetail;
  verify: FormAction<{ id: string }>;
  reject: FormAction<{ id: string }>;
};

/** Verify with one press; refusing wants a reason, which the organization's people read. */
export function VerificationCard({ t, organization, verify, reject }: VerificationCardProps) {
  const hidden = { id: organization.id, version: String(organization.version) };
  return (
    <Card title={t("organizations.verify.title")}>
      <div className="grid gap-5">
        {organization.verification !== "verified" && (
          <Form action={verify} hidden={hidden} label={t("organizations.verify.submit")}>
            <p className="text-sm text-ink-muted">{t("organizations.verify.text")}</p>
            <div>
              <SubmitButton>{t("organizations.verify.submit")}</SubmitButton>
            </div>
          </Form>
        )}
        {organization.verification !== "rejected" && (
          <details>
            <summary className="cursor-pointer text-accent">{t("organizations.verify.reject")}</summary>
            <div className="mt-3">
              <ReasonForm
                action={reject}
                hidden={hidden}
                text={t("organizations.verify.rejectText")}
                reason={t("organizations.verify.reason")}
                submit={t("organizations.verify.reject")}
                danger
              />
            </div>
          </details>
        )}
      </div>
    </Card>
  );
}
