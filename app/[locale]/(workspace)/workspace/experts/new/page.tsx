import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProfileForm } from "@/components/experts/profile-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { fieldOptions } from "@/lib/experts/field-options";
import { schoolOptions } from "@/lib/experts/get-expert";
import { createExpertAction } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("experts.university.add") };
}

export default async function NewExpertPage({ params }: Props) {
  const { ctx, t, href } = await memberPage(params, ["university"], "/workspace/experts/new");
  if (!ctx.actor.organizationId) notFound();
  const [schools, fields] = await Promise.all([schoolOptions(ctx, ctx.actor.organizationId), fieldOptions(ctx)]);
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={t("experts.university.add")}
        description={t("experts.university.addText")}
        breadcrumbs={[
          { label: t("experts.university.title"), href: href("/workspace/experts") },
          { label: t("experts.university.add") },
        ]}
        breadcrumbsLabel={t("matching.desk.path")}
      />
      <Card>
        <ProfileForm t={t} expert={null} schools={schools} fields={fields} action={createExpertAction} />
      </Card>
    </div>
  );
}
