import type { Metadata } from "next";
import { OrganizationForm } from "@/components/admin/organization-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage } from "@/lib/auth/page-context";
import { listTownships } from "@/lib/organizations/setup-queries";
import { createOrganizationAction } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/organizations")).t("organizations.list.add") };
}

export default async function NewOrganizationPage({ params }: Props) {
  const { ctx, t, href } = await memberPage(params, ["admin"], "/admin/organizations/new");
  const townships = await listTownships(ctx, { active: true });
  return (
    <div className="grid max-w-4xl gap-5">
      <PageHeader
        title={t("organizations.list.add")}
        breadcrumbs={[
          { label: t("organizations.list.title"), href: href("/admin/organizations") },
          { label: t("organizations.list.add") },
        ]}
        breadcrumbsLabel={t("admin.breadcrumbs")}
      />
      <Card>
        <OrganizationForm t={t} action={createOrganizationAction} townships={townships} />
      </Card>
    </div>
  );
}
