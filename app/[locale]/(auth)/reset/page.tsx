import type { Metadata } from "next";
import { AuthCard } from "@/components/auth/auth-card";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { TextLink } from "@/components/ui/text-link";
import { pageContext } from "@/lib/auth/page-context";
import { askResetAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("auth.reset.title") };
}

export default async function ResetPage({ params }: Props) {
  const { t, href } = await pageContext(params);
  return (
    <AuthCard title={t("auth.reset.title")} intro={t("auth.reset.intro")}>
      <Form action={askResetAction} label={t("auth.reset.title")}>
        <TextField name="identifier" label={t("auth.field.identifier")} autoComplete="username" required />
        <SubmitButton>{t("auth.reset.request")}</SubmitButton>
      </Form>
      <p className="text-sm">
        <TextLink href={href("/sign-in")}>{t("auth.signIn.title")}</TextLink>
      </p>
    </AuthCard>
  );
}
