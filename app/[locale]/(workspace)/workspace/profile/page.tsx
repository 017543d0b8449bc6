import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProfileEditor } from "@/components/experts/profile-editor";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { fieldOptions } from "@/lib/experts/field-options";
import { avoidedFirms, getExpert, schoolOptions } from "@/lib/experts/get-expert";
import { profileActions } from "./profile-actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("shell.section.profile") };
}

export default async function ProfilePage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["expert"], "/workspace/profile");
  const { expertId, organizationId } = ctx.actor;
  if (!expertId || !organizationId) notFound();
  const [expert, firms, schools, fields] = await Promise.all([
    getExpert(ctx, expertId),
    avoidedFirms(ctx, expertId),
    schoolOptions(ctx, organizationId),
    fieldOptions(ctx),
  ]);
  if (!expert) notFound();
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={t("shell.section.profile")}
        description={t("experts.profile.description")}
        actions={<LinkButton href={href(`/experts/${expert.id}`)}>{t("experts.profile.asSeen")}</LinkButton>}
      />
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
