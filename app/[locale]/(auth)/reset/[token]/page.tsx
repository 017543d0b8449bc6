import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { NewPasswordField } from "@/components/auth/new-password-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { LinkButton } from "@/components/ui/button";
import { isLiveResetLink } from "@/lib/auth/complete-reset";
import { pageContext } from "@/lib/auth/page-context";
import { resetByLinkAction } from "../actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("auth.reset.linkTitle"), referrer: "same-origin" };
}

export default async function ResetLinkPage({ params }: Props) {
  const { ctx, t, href } = await pageContext(params);
  const { token } = await params;
  if (!(await isLiveResetLink(ctx, token)))
    return (
      <AuthCard title={t("auth.reset.expired")} intro={t("auth.reset.expiredText")}>
        <div>
          <LinkButton href={href("/reset")} variant="primary">
            {t("auth.reset.again")}
          </LinkButton>
        </div>
      </AuthCard>
    );
  return (
    <AuthCard title={t("auth.reset.linkTitle")} intro={t("auth.reset.linkIntro")}>
      <Form action={resetByLinkAction} label={t("auth.reset.linkTitle")} hidden={{ token }}>
        <NewPasswordField t={t} />
        <SubmitButton>{t("auth.reset.save")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
