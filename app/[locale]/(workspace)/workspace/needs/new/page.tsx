import type { Metadata } from "next";
import { DraftNotice } from "@/components/needs/draft-notice";
import { NeedForm } from "@/components/needs/need-form";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { nilId, readDraft } from "@/lib/needs/form-drafts";
import { firmContact } from "@/lib/needs/queries";
import { discardDraftAction, saveOwnNewNeedAction } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.act.new") };
}

export default async function NewNeedPage({ params }: Props) {
  const page = await memberPage(params, ["enterprise"], "/workspace/needs/new");
  const { ctx, t, href } = page;
  const [draft, contact] = await Promise.all([readDraft(ctx, "need", nilId), firmContact(ctx)]);
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        breadcrumbsLabel={t("needs.trail")}
        breadcrumbs={[{ label: t("needs.own.title"), href: href("/workspace/needs") }]}
        title={t("needs.act.new")}
      />
      {draft && <DraftNotice savedAt={draft.updatedAt} objectId={nilId} discard={discardDraftAction} reader={page} />}
      <NeedForm
        key={draft ? "draft" : "empty"}
        action={saveOwnNewNeedAction}
        values={draft?.values ?? contact}
        autosaveUrl={`/api/drafts?form=need&object=${nilId}`}
        as="firm"
        submits
        reader={page}
      />
    </div>
  );
}
