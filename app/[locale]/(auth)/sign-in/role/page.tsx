import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthCard } from "@/components/auth/auth-card";
import { RoleForm } from "@/components/auth/role-form";
import { safeCallback } from "@/lib/auth/callback";
import { readSessionId } from "@/lib/auth/cookie";
import { pageContext } from "@/lib/auth/page-context";
import { membershipsOf, nextStep, pendingSession } from "@/lib/auth/pending-session";
import { takeRoleAction } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ callbackUrl?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("auth.role.title") };
}

export default async function RolePage({ params, searchParams }: Props) {
  const { ctx, t, href } = await pageContext(params);
  const callback = safeCallback((await searchParams).callbackUrl);
  const id = await readSessionId();
  const session = id ? await pendingSession(ctx, id) : null;
  if (!session) redirect(href("/sign-in"));
  if (session.pendingTotp) redirect(href(nextStep(session, callback)));
  const choices = await membershipsOf(ctx, session.userId);
  return (
    <AuthCard title={t("auth.role.title")} intro={t("auth.role.intro")}>
      <RoleForm t={t} action={takeRoleAction} choices={choices} current={session.membershipId} callback={callback} />
    </AuthCard>
  );
}
