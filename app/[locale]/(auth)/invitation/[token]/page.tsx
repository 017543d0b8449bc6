import type { Metadata } from "next";
import { AcceptForm } from "@/components/auth/accept-form";
import { AuthCard } from "@/components/auth/auth-card";
import { LinkButton } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { invitationByToken } from "@/lib/auth/invitation-queries";
import { pageContext } from "@/lib/auth/page-context";
import { formatInstant } from "@/lib/i18n/format";
import { acceptInvitationAction } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("auth.invitation.title"), referrer: "same-origin" };
}

export default async function InvitationPage({ params }: Props) {
  const { ctx, t, locale, href } = await pageContext(params);
  const { token } = await params;
  const invitation = await invitationByToken(ctx, token);
  if (invitation?.state !== "open") {
    const state = invitation?.state ?? "unknown";
    return (
      <AuthCard title={t(`auth.invitation.${state}`)} intro={t(`auth.invitation.${state}Text`)}>
        <div>
          <LinkButton href={href("/sign-in")} variant={state === "used" ? "primary" : "secondary"}>
            {t("auth.signIn.title")}
          </LinkButton>
        </div>
      </AuthCard>
    );
  }
  const items = [
    { term: t("auth.invitation.role"), value: t(`vocabulary.role.${invitation.role}`) },
    { term: t("auth.invitation.scope"), value: invitation.scope },
    { term: t("auth.invitation.account"), value: [invitation.phone, invitation.email].filter(Boolean).join(" · ") },
    { term: t("auth.invitation.until"), value: formatInstant(locale, invitation.expiresAt) },
  ].filter((item) => item.value);
  return (
    <AuthCard title={t("auth.invitation.title")} intro={t("auth.invitation.for", { name: invitation.name })}>
      <DefinitionList items={items} />
      <AcceptForm t={t} action={acceptInvitationAction} token={token} hasAccount={invitation.hasAccount} />
      <p className="text-sm text-ink-muted">{t("auth.invitation.notMe")}</p>
    </AuthCard>
  );
}
