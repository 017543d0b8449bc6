import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftNotice } from "@/components/needs/draft-notice";
import { NeedForm } from "@/components/needs/need-form";
import { ReviewList } from "@/components/needs/review-list";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { readDraft } from "@/lib/needs/form-drafts";
import { needFormValues } from "@/lib/needs/form-values";
import { getNeed } from "@/lib/needs/queries";
import { discardDraftAction, saveOwnNeedAction } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.act.edit") };
}

export default async function EditNeedPage({ params }: Props) {
  const { id } = await params;
  const page = await memberPage(params, ["enterprise"], `/workspace/needs/${id}/edit`);
  const { ctx, t, href } = page;
  const [need, draft] = await Promise.all([getNeed(ctx, id), readDraft(ctx, "need", id)]);
  if (!need?.acts.includes("edit")) notFound();
  const reviews = need.internal?.reviews.slice(0, 1) ?? [];
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        breadcrumbsLabel={t("needs.trail")}
        breadcrumbs={[
          { label: t("needs.own.title"), href: href("/workspace/needs") },
          { label: need.code, href: href(`/workspace/needs/${id}`) },
        ]}
        title={t("needs.act.edit")}
      />
      {need.status === "returned" && reviews.length > 0 && (
        <section className="mb-5 rounded-md border border-line bg-surface px-4 py-3">
          <h2 className="mb-2 font-semibold">{t("needs.own.opinion")}</h2>
          <ReviewList reviews={reviews} reader={page} now={ctx.clock()} named={false} />
        </section>
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
        action={saveOwnNeedAction}
        values={
          draft?.values ?? {
            ...needFormValues(need),
            consent: need.internal?.consent === "confirmed" ? "on" : "",
          }
        }
        need={need}
        autosaveUrl={`/api/drafts?form=need&object=${id}`}
        as="firm"
        submits={need.acts.includes("submit")}
        reader={page}
      />
    </div>
  );
}
