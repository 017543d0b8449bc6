import type { Metadata } from "next";
import { z } from "zod";
import { InviteForm } from "@/components/admin/invite-form";
import { RolePicker } from "@/components/admin/role-picker";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { roles } from "@/db/enums";
import { memberPage } from "@/lib/auth/page-context";
import { scopeOptions } from "@/lib/auth/scope-options";
import { inviteAction } from "../actions";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[]>> };

const pickInput = z.object({
  role: z.enum(roles).optional().catch(undefined),
  q: z.string().trim().max(60).catch(""),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/people/invite")).t("admin.invite.title") };
}

export default async function InvitePage({ params, searchParams }: Props) {
  const { ctx, t, href } = await memberPage(params, ["admin"], "/admin/people/invite");
  const { role, q } = pickInput.parse({ q: "", ...(await searchParams) });
  const options = role ? await scopeOptions(ctx, role, q) : [];
  return (
    <div className="grid max-w-3xl gap-5">
      <PageHeader
        title={t("admin.invite.title")}
        description={t("admin.invite.intro")}
        breadcrumbs={[
          { label: t("admin.people.title"), href: href("/admin/people") },
          { label: t("admin.invite.title") },
        ]}
        breadcrumbsLabel={t("admin.breadcrumbs")}
      />
      <Card title={t("admin.invite.step1")}>
        <RolePicker t={t} action={href("/admin/people/invite")} role={role} q={q} />
      </Card>
      {role && (
        <Card title={t("admin.invite.step2")}>
          <InviteForm key={`${role}:${q}`} t={t} action={inviteAction} role={role} options={options} />
        </Card>
      )}
    </div>
  );
}
