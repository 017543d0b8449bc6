import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { NewPasswordField } from "@/components/auth/new-password-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextLink } from "@/components/ui/text-link";
import { pageContext } from "@/lib/auth/page-context";
import { resetByCodeAction } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("auth.reset.codeTitle") };
}

export default async function ResetCodePage({ params }: Props) {
  const { t, href } = await pageContext(params);
  return (
    <AuthCard title={t("auth.reset.codeTitle")} intro={t("auth.reset.codeIntro")}>
      <Form action={resetByCodeAction} label={t("auth.reset.codeTitle")}>
        <TextField name="identifier" type="tel" label={t("auth.field.phone")} autoComplete="username" required />
        <TextField
          name="code"
          label={t("auth.field.code")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          required
        />
        <NewPasswordField t={t} />
        <SubmitButton>{t("auth.reset.save")}</SubmitButton>
      </Form>
      <p className="text-sm">
        <TextLink href={href("/reset")}>{t("auth.reset.again")}</TextLink>
      </p>
    </AuthCard>
  );
}
