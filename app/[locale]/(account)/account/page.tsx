import type { Metadata } from "next";
import { takeRoleAction } from "@/app/[locale]/(auth)/sign-in/actions";
import { AccountForm } from "@/components/auth/account-form";
import { PasswordForm } from "@/components/auth/password-form";
import { RoleForm } from "@/components/auth/role-form";
import { SessionList } from "@/components/auth/session-list";
import { TotpCard } from "@/components/auth/totp-card";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { roles } from "@/db/enums";
import { readSessionId } from "@/lib/auth/cookie";
import { isDemo } from "@/lib/auth/demo";
import { ownAccount, ownSessions } from "@/lib/auth/own-account";
import { memberPage } from "@/lib/auth/page-context";
import { membershipsOf, pendingSession } from "@/lib/auth/pending-session";
import { isStaff } from "@/lib/auth/roles";
import {
  changePasswordAction,
  disableTotpAction,
  editAccountAction,
  revokeOthersAction,
  revokeSessionAction,
} from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, roles, "/account")).t("auth.account.title") };
}

export default async function AccountPage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, roles, "/account");
  const currentId = await readSessionId();
  const [account, sessions, session] = await Promise.all([
    ownAccount(ctx),
    ownSessions(ctx),
    currentId ? pendingSession(ctx, currentId) : null,
  ]);
  const choices = await membershipsOf(ctx, account.id);
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <PageHeader title={t("auth.account.title")} />
      {choices.length > 1 && (
        <Card title={t("auth.account.roles")}>
          <RoleForm t={t} action={takeRoleAction} choices={choices} current={session?.membershipId ?? null} />
        </Card>
      )}
      <Card title={t("auth.account.profile")}>
        <AccountForm t={t} action={editAccountAction} account={account} />
      </Card>
      <Card title={t("savedSearches.card")}>
        <p>
          {t("savedSearches.cardText")} <TextLink href={href("/account/searches")}>{t("shell.action.open")}</TextLink>
        </p>
      </Card>
      <Card title={t("auth.account.password")}>
        <PasswordForm t={t} action={changePasswordAction} />
      </Card>
      <TotpCard
        t={t}
        enabled={account.totpEnabledAt !== null}
        mayDisable={!isStaff(ctx.actor.role) || isDemo()}
        setupHref={href("/account/authenticator")}
        disable={disableTotpAction}
      />
      <Card title={t("auth.account.sessions")}>
        <SessionList
          t={t}
          locale={locale}
          now={ctx.clock()}
          sessions={sessions}
          currentId={currentId}
          revoke={revokeSessionAction}
          revokeOthers={revokeOthersAction}
        />
      </Card>
    </div>
  );
}
