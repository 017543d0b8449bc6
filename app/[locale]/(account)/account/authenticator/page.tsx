import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { CodeForm } from "@/components/auth/code-form";
import { TotpSetupCard } from "@/components/auth/totp-setup";
import { roles } from "@/db/enums";
import { enrolment } from "@/lib/auth/enrol-totp";
import { ownUserId } from "@/lib/auth/own-account";
import { memberPage } from "@/lib/auth/page-context";
import { confirmTotpAction } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, roles, "/account")).t("auth.account.totpStart") };
}

export default async function AuthenticatorPage({ params }: Props) {
  const { ctx, t, href } = await memberPage(params, roles, "/account/authenticator");
  const setup = await enrolment(ctx, ownUserId(ctx));
  if (!setup) redirect(href("/account"));
  return (
    <AuthCard title={t("auth.account.totpStart")} intro={t("auth.code.enrolIntroOwn")}>
      <TotpSetupCard t={t} setup={setup} />
      <CodeForm t={t} action={confirmTotpAction} />
    </AuthCard>
  );
}
