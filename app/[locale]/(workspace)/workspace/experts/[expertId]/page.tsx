import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { profileActions } from "@/app/[locale]/(workspace)/workspace/profile/profile-actions";
import { InvitationLink } from "@/components/admin/invitation-link";
import { InviteForm } from "@/components/experts/invite-form";
import { ProfileEditor } from "@/components/experts/profile-editor";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { shownToken } from "@/lib/auth/invitation-link";
import { invitationPath } from "@/lib/auth/invitation-message";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { qrImage } from "@/lib/auth/totp";
import { fieldOptions } from "@/lib/experts/field-options";
import { avoidedFirms, getExpert, schoolOptions } from "@/lib/experts/get-expert";
import { publicOrigin } from "@/lib/platform/env";
import { inviteExpertAction } from "../actions";

type Props = {
  params: Promise<{ locale: string; expertId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("experts.university.edit") };
}

export default async function OwnExpertPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["university"], "/workspace/experts");
  const { expertId } = await params;
  const expert = await getExpert(ctx, expertId);
  if (!expert?.canEdit) notFound();
  const token = await shownToken(String((await searchParams).invited ?? ""));
  const link = token && `${publicOrigin()}${invitationPath(ctx, token)}`;
  const [firms, schools, fields] = await Promise.all([
    avoidedFirms(ctx, expertId),
    schoolOptions(ctx, expert.universityId),
    fieldOptions(ctx),
  ]);
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={expert.name}
        description={[expert.title, expert.school, expert.discipline].filter(Boolean).join(" · ")}
        badges={
          <Badge tone={expert.claimed ? "done" : "wait"}>
            {t(expert.claimed ? "experts.claimed" : "experts.unclaimed")}
          </Badge>
        }
        actions={<LinkButton href={href(`/experts/${expert.id}`)}>{t("experts.profile.asSeen")}</LinkButton>}
        breadcrumbs={[
          { label: t("experts.university.title"), href: href("/workspace/experts") },
          { label: expert.name },
        ]}
        breadcrumbsLabel={t("matching.desk.path")}
      />
      {link && (
        <div className="mb-5">
          <InvitationLink t={t} link={link} qr={await qrImage(link)} />
        </div>
      )}
      {!expert.claimed && (
        <Card title={t("experts.invite.title")} className="mb-5">
          <InviteForm t={t} expert={expert} action={inviteExpertAction} />
        </Card>
      )}
      <ProfileEditor
        page={{ t, locale, today: ctx.clock() }}
        expert={expert}
        firms={firms}
        schools={schools}
        fields={fields}
        actions={profileActions}
      />
    </div>
  );
}
