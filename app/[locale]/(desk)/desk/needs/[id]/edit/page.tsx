import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { discardDraftAction } from "@/app/[locale]/(workspace)/workspace/needs/actions";
import { DraftNotice } from "@/components/needs/draft-notice";
import { NeedForm } from "@/components/needs/need-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { readDraft } from "@/lib/needs/form-drafts";
import { needFormValues } from "@/lib/needs/form-values";
import { getNeed } from "@/lib/needs/queries";
import { saveNeedAction } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.act.edit") };
}

export default async function DeskEditNeedPage({ params }: Props) {
  const { id } = await params;
  const page = await memberPage(params, ["township", "officer", "leader", "director"], `/desk/needs/${id}/edit`);
  const { ctx, t, href } = page;
  const [need, draft] = await Promise.all([getNeed(ctx, id), readDraft(ctx, "need", id)]);
  if (!need?.acts.includes("edit")) notFound();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        breadcrumbsLabel={t("needs.trail")}
        breadcrumbs={[
          { label: t("shell.section.inbox"), href: href("/desk/inbox") },
          { label: need.code, href: href(`/desk/needs/${id}`) },
        ]}
        title={t("needs.act.edit")}
        description={need.firm?.name}
      />
      {need.internal?.consent === "confirmed" && (
        <Notice tone="wait" className="mb-5">
          {t("needs.publication.voids")}
        </Notice>
      )}
      {draft && (
        <DraftNotice
          savedAt={draft.updatedAt}
          stale={draft.values.version !== String(need.version)}
          objectId={id}
          discard={discardDraftAction}
          reader={page}
        />
      )}
      <NeedForm
        key={draft ? "draft" : "stored"}
        action={saveNeedAction}
        values={draft?.values ?? needFormValues(need)}
        need={need}
        autosaveUrl={`/api/drafts?form=need&object=${id}`}
        as="desk"
        submits={need.acts.includes("submit")}
        reader={page}
      />
    </div>
  );
}
