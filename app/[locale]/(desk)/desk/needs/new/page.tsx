import type { Metadata } from "next";
import { discardDraftAction } from "@/app/[locale]/(workspace)/workspace/needs/actions";
import { DraftNotice } from "@/components/needs/draft-notice";
import { NeedForm } from "@/components/needs/need-form";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { nilId, readDraft } from "@/lib/needs/form-drafts";
import { filingFirms } from "@/lib/needs/inbox-queries";
import { saveNewNeedAction } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.act.new") };
}

/** An officer or a township's assistant writes a need down for a firm. */
export default async function DeskNewNeedPage({ params }: Props) {
  const page = await memberPage(params, ["township", "officer", "leader", "director"], "/desk/needs/new");
  const { ctx, t, href } = page;
  const [firms, draft] = await Promise.all([filingFirms(ctx), readDraft(ctx, "need", nilId)]);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        breadcrumbsLabel={t("needs.trail")}
        breadcrumbs={[{ label: t("shell.section.inbox"), href: href("/desk/inbox") }]}
        title={t("needs.act.new")}
        description={t("needs.form.deskIntro")}
      />
      {draft && <DraftNotice savedAt={draft.updatedAt} objectId={nilId} discard={discardDraftAction} reader={page} />}
      <NeedForm
        key={draft ? "draft" : "empty"}
        action={saveNewNeedAction}
        values={draft?.values ?? {}}
        autosaveUrl={`/api/drafts?form=need&object=${nilId}`}
        as="desk"
        firms={firms}
        submits={ctx.actor.role === "township"}
        reader={page}
      />
    </div>
  );
}
