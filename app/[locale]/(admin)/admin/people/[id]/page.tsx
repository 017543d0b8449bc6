import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ChangeRole } from "@/components/admin/change-role";
import { PersonRoles } from "@/components/admin/person-roles";
import { ReasonForm } from "@/components/admin/reason-form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { roles } from "@/db/enums";
import { memberPage } from "@/lib/auth/page-context";
import { getPerson } from "@/lib/auth/people-queries";
import { scopeOptions } from "@/lib/auth/scope-options";
import { formatInstant } from "@/lib/i18n/format";
import {
  changeRoleAction,
  disablePersonAction,
  enablePersonAction,
  resetTotpAction,
  revokeRoleAction,
} from "../actions";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

const pickInput = z.object({
  role: z.enum(roles).optional().catch(undefined),
  q: z.string().trim().max(60).catch(""),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await memberPage(params, ["admin"], "/admin/people")).t("admin.person.title") };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["admin"], "/admin/people");
  const { id } = await params;
  const person = z.uuid().safeParse(id).success ? await getPerson(ctx, id) : null;
  if (!person) notFound();
  const { role, q } = pickInput.parse({ q: "", ...(await searchParams) });
  const options = role ? await scopeOptions(ctx, role, q) : [];
  const self = ctx.actor.userId === person.id;
  const versioned = { id: person.id, version: String(person.version) };
  const active = person.status === "active";
  return (
    <div className="grid max-w-4xl gap-5">
      <PageHeader
        title={person.name}
        badges={<Badge tone={active ? "done" : "danger"}>{t(`admin.people.${person.status}`)}</Badge>}
        breadcrumbs={[{ label: t("admin.people.title"), href: href("/admin/people") }, { label: person.name }]}
        breadcrumbsLabel={t("admin.breadcrumbs")}
        actions={<TextLink href={href(`/admin/audit?actor=${person.id}`)}>{t("admin.person.acts")}</TextLink>}
      />
      <Card>
        <DefinitionList
          columns={2}
          items={[
            { term: t("auth.field.phone"), value: person.phone },
            { term: t("auth.field.email"), value: person.email },
            { term: t("admin.people.totp"), value: t(person.totp ? "admin.person.on" : "admin.person.off") },
            { term: t("admin.person.since"), value: formatInstant(locale, person.createdAt) },
          ]}
        />
      </Card>
      <Card title={t("admin.person.roles")}>
        <PersonRoles t={t} roles={person.roles} hidden={versioned} revoke={revokeRoleAction} self={self} />
        <ChangeRole
          t={t}
          path={href(`/admin/people/${person.id}`)}
          person={person}
          picked={role}
          q={q}
          options={options}
          action={changeRoleAction}
        />
      </Card>
      {!self && (
        <Card title={t("admin.person.access")}>
          <div className="grid gap-6">
            <ReasonForm
              action={active ? disablePersonAction : enablePersonAction}
              hidden={versioned}
              reason={t("admin.person.reason")}
              text={t(active ? "admin.person.disableText" : "admin.person.enableText")}
              submit={t(active ? "admin.person.disable" : "admin.person.enable")}
              danger={active}
            />
            {person.totp && (
              <ReasonForm
                action={resetTotpAction}
                hidden={versioned}
                reason={t("admin.person.reason")}
                text={t("admin.person.resetTotpText")}
                submit={t("admin.person.resetTotp")}
              />
            )}
          </div>
        </Card>
      )}
    </div>
  );
}
