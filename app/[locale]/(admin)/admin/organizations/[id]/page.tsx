import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { OrganizationForm } from "@/components/admin/organization-form";
import { verificationTone } from "@/components/admin/organization-table";
import { RecentActs } from "@/components/admin/recent-acts";
import { VerificationCard } from "@/components/admin/verification-card";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { historyOf } from "@/lib/audit/queries";
import { memberPage } from "@/lib/auth/page-context";
import { getOrganization } from "@/lib/organizations/queries";
import { listTownships } from "@/lib/organizations/setup-queries";
import { editOrganizationAction, rejectOrganizationAction, verifyOrganizationAction } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/organizations")).t("organizations.form.title") };
}

export default async function OrganizationPage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], "/admin/organizations");
  const { id } = await params;
  const organization = z.uuid().safeParse(id).success ? await getOrganization(ctx, id) : null;
  if (!organization) notFound();
  const [townships, history] = await Promise.all([listTownships(ctx), historyOf(ctx, "organization", [id], 20)]);
  return (
    <div className="grid max-w-4xl gap-5">
      <PageHeader
        title={organization.name}
        badges={
          <>
            <Badge>{t(`vocabulary.organizationKind.${organization.kind}`)}</Badge>
            <Badge tone={verificationTone[organization.verification]}>
              {t(`vocabulary.verification.${organization.verification}`)}
            </Badge>
          </>
        }
        breadcrumbs={[
          { label: t("organizations.list.title"), href: href("/admin/organizations") },
          { label: organization.name },
        ]}
        breadcrumbsLabel={t("admin.breadcrumbs")}
      />
      <VerificationCard
        t={t}
        organization={organization}
        verify={verifyOrganizationAction}
        reject={rejectOrganizationAction}
      />
      <Card title={t("organizations.form.title")}>
        <OrganizationForm t={t} action={editOrganizationAction} townships={townships} organization={organization} />
      </Card>
      <Card title={t("admin.home.recent")}>
        <RecentActs t={t} locale={locale} now={ctx.clock()} href={href} events={history} />
      </Card>
    </div>
  );
}
