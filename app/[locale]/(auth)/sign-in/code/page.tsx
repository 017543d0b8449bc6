import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { CodeForm } from "@/components/auth/code-form";
import { TotpSetupCard } from "@/components/auth/totp-setup";
import { safeCallback } from "@/lib/auth/callback";
import { readSessionId } from "@/lib/auth/cookie";
import { enrolment } from "@/lib/auth/enrol-totp";
import { pageContext } from "@/lib/auth/page-context";
import { nextStep, pendingSession } from "@/lib/auth/pending-session";
import { showCodeAction } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ callbackUrl?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("auth.code.title") };
}

export default async function CodePage({ params, searchParams }: Props) {
  const { ctx, t, href } = await pageContext(params);
  const callback = safeCallback((await searchParams).callbackUrl);
  const id = await readSessionId();
  const session = id ? await pendingSession(ctx, id) : null;
  if (!session) redirect(href("/sign-in"));
  if (!session.pendingTotp) redirect(href(nextStep(session, callback)));
  const setup = session.totpEnabled ? null : await enrolment(ctx, session.userId);
  return (
    <AuthCard
      title={t(setup ? "auth.code.enrolTitle" : "auth.code.title")}
      intro={t(setup ? "auth.code.enrolIntro" : "auth.code.intro")}
    >
      {setup && <TotpSetupCard t={t} setup={setup} />}
      <CodeForm t={t} action={showCodeAction} callback={callback} />
      <p className="text-sm text-ink-muted">{t("auth.code.lost")}</p>
    </AuthCard>
  );
}
