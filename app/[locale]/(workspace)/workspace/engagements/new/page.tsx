import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ApplyForm, InviteForm } from "@/components/engagements/open-forms";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { inviteChoices, needToApplyFor } from "@/lib/engagements/choices";
import { applyAction, inviteAction } from "../actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await pageContext(params)).t("engagements.new.title") };
}

/** `?need=` for an expert or a university that offers help; `?expert=` (and `&need=`) for a firm that asks one. */
export default async function NewEngagementPage({ params, searchParams }: Props) {
  const page = await memberPage(params, ["enterprise", "expert", "university"]);
  const { ctx, t } = page;
  const query = await searchParams;
  const id = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  const asks = ctx.actor.role === "enterprise";
  const invite = asks ? await inviteChoices(ctx, id("expert")) : null;
  const need = asks ? null : await needToApplyFor(ctx, id("need"), id("expert"));
  if (!invite && !need) notFound();
  return (
    <div className="mx-auto w-full max-w-3xl">
      {need && (
        <>
          <PageHeader
            title={need.title}
            description={
              need.experts.length === 1
                ? t("engagements.new.apply", { expert: need.experts[0]?.name ?? "" })
                : t("engagements.new.applyChoose")
            }
          />
          <p className="prose-zh mb-6 whitespace-pre-line">{need.problem}</p>
          <ApplyForm action={applyAction} needId={need.id} experts={need.experts} page={page} />
        </>
      )}
      {invite && (
        <>
          <PageHeader
            title={t("engagements.new.inviteTitle", { expert: invite.expert.name })}
            description={t("engagements.new.invite", { university: invite.expert.universityName })}
          />
          <InviteForm
            action={inviteAction}
            expertId={invite.expert.id}
            needs={invite.needs}
            chosen={id("need")}
            page={page}
          />
        </>
      )}
    </div>
  );
}
