import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { siteOrigin } from "@/app/[locale]/origin";
import { InvitationActs } from "@/components/admin/invitation-acts";
import { InvitationLink } from "@/components/admin/invitation-link";
import { invitationTone } from "@/components/admin/invitation-table";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { shownToken } from "@/lib/auth/invitation-link";
import { invitationPath } from "@/lib/auth/invitation-message";
import { getInvitation } from "@/lib/auth/invitation-queries";
import { memberPage } from "@/lib/auth/page-context";
import { qrImage } from "@/lib/auth/totp";
import { formatInstant } from "@/lib/i18n/format";
import { reissueAction, revokeInvitationAction } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/people")).t("admin.invitation.title") };
}

export default async function InvitationPage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], "/admin/people/invitations");
  const { id } = await params;
  const invitation = z.uuid().safeParse(id).success ? await getInvitation(ctx, id) : null;
  if (!invitation) notFound();
  const token = invitation.state === "open" ? await shownToken(invitation.id) : null;
  const link = token ? `${await siteOrigin()}${invitationPath(ctx, token)}` : null;
  return (
    <div className="grid max-w-3xl gap-5">
      <PageHeader
        title={invitation.name}
        badges={<Badge tone={invitationTone[invitation.state]}>{t(`admin.invitations.${invitation.state}`)}</Badge>}
        breadcrumbs={[
          { label: t("admin.people.invitations"), href: href("/admin/people/invitations") },
          { label: invitation.name },
        ]}
        breadcrumbsLabel={t("admin.breadcrumbs")}
      />
      {link && <InvitationLink t={t} link={link} qr={await qrImage(link)} />}
      <Card>
        <DefinitionList
          columns={2}
          items={[
            { term: t("auth.invitation.role"), value: t(`vocabulary.role.${invitation.role}`) },
            { term: t("auth.invitation.scope"), value: invitation.scope },
            { term: t("auth.field.phone"), value: invitation.phone },
            { term: t("auth.field.email"), value: invitation.email },
            { term: t("admin.invitation.made"), value: formatInstant(locale, invitation.createdAt) },
            { term: t("auth.invitation.until"), value: formatInstant(locale, invitation.expiresAt) },
          ]}
        />
      </Card>
      {invitation.state !== "used" && (
        <InvitationActs t={t} invitation={invitation} reissue={reissueAction} revoke={revokeInvitationAction} />
      )}
    </div>
  );
}
