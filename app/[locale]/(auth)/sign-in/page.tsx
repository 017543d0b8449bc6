import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { DemoAccounts } from "@/components/auth/demo-accounts";
import { OidcButton } from "@/components/auth/oidc-button";
import { SignInForm } from "@/components/auth/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { safeCallback } from "@/lib/auth/callback";
import { demoAccounts } from "@/lib/auth/demo-accounts";
import { oidcName } from "@/lib/auth/oidc";
import { pageContext } from "@/lib/auth/page-context";
import { homeOf } from "@/lib/auth/roles";
import { signInAction } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ callbackUrl?: string; error?: string; reset?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("auth.signIn.title") };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { ctx, t, href, locale } = await pageContext(params);
  const { callbackUrl, error, reset } = await searchParams;
  const callback = typeof callbackUrl === "string" ? safeCallback(callbackUrl) : null;
  const { role } = ctx.actor;
  if (role !== "visitor" && role !== "system") redirect(href(callback ?? homeOf[role]));
  const accounts = await demoAccounts(ctx);
  const provider = oidcName();
  return (
    <AuthCard title={t("auth.signIn.title")} intro={t("auth.signIn.intro")}>
      {error && <Notice tone="danger">{t("auth.oidc.failed")}</Notice>}
      {reset && <Notice tone="done">{t("auth.reset.done")}</Notice>}
      <SignInForm t={t} action={signInAction} callback={callback} />
      <p className="flex flex-wrap justify-between gap-3 text-sm">
        <TextLink href={href("/reset")}>{t("auth.signIn.forgot")}</TextLink>
        <span className="text-ink-muted">{t("auth.signIn.noAccount")}</span>
      </p>
      {provider && <OidcButton label={t("auth.oidc.button", { name: provider })} locale={locale} callback={callback} />}
      {accounts.length > 0 && <DemoAccounts t={t} accounts={accounts} action={signInAction} callback={callback} />}
    </AuthCard>
  );
}
