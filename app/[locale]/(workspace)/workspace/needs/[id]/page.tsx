import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SuggestedExperts } from "@/components/matching/suggested-experts";
import { MemberNotice } from "@/components/needs/common-panel";
import { FileList } from "@/components/needs/file-list";
import { MissingBadge, StatusBadge } from "@/components/needs/need-badges";
import { NeedFacts } from "@/components/needs/need-facts";
import { NeedHistory } from "@/components/needs/need-history";
import { NeedText } from "@/components/needs/need-text";
import { OwnNeedActions } from "@/components/needs/own-need-actions";
import { ReviewList } from "@/components/needs/review-list";
import { SimilarNeeds } from "@/components/needs/similar-needs";
import { UploadForm } from "@/components/needs/upload-form";
import { UploadProblem } from "@/components/needs/upload-problem";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { historyOf } from "@/lib/audit/queries";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { ownDuplicates } from "@/lib/matching/duplicates/queries";
import { suggestedExperts } from "@/lib/matching/queries";
import { commonOf } from "@/lib/needs/common/queries";
import { editableStatuses, matchableStatuses, publicStatuses } from "@/lib/needs/lifecycle";
import { getNeed, talkingExperts } from "@/lib/needs/queries";
import {
  confirmOwnConsentAction,
  leaveOwnCommonNeedAction,
  refuseOwnConsentAction,
  renewOwnNeedAction,
  solveOwnNeedAction,
  submitOwnNeedAction,
  withdrawOwnNeedAction,
} from "../actions";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.pageTitle") };
}

const acts = {
  submit: submitOwnNeedAction,
  confirmConsent: confirmOwnConsentAction,
  refuseConsent: refuseOwnConsentAction,
  withdraw: withdrawOwnNeedAction,
  renew: renewOwnNeedAction,
  solve: solveOwnNeedAction,
};

export default async function OwnNeedPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = await memberPage(params, ["enterprise"], `/workspace/needs/${id}`);
  const { ctx, t, href } = page;
  const [need, like, memberOf, history, talking, experts] = await Promise.all([
    getNeed(ctx, id),
    ownDuplicates(ctx, id),
    commonOf(ctx, id),
    historyOf(ctx, "need", [id]),
    talkingExperts(ctx, id),
    suggestedExperts(ctx, id),
  ]);
  if (!need?.internal) notFound();
  const { internal } = need;
  const now = ctx.clock();
  return (
    <>
      <PageHeader
        breadcrumbsLabel={t("needs.trail")}
        breadcrumbs={[{ label: t("needs.own.title"), href: href("/workspace/needs") }, { label: need.code }]}
        title={internal.ownTitle}
        badges={
          <>
            <StatusBadge status={need.status} t={t} />
            <MissingBadge count={internal.missing.length} t={t} />
          </>
        }
      />
      <UploadProblem problem={(await searchParams).problem} t={t} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
        <div className="grid gap-5">
          <OwnNeedActions key={need.id} need={need} talking={talking} acts={acts} reader={page} />
          {memberOf && (
            <MemberNotice
              need={need}
              of={memberOf}
              leave={leaveOwnCommonNeedAction}
              to={publicStatuses.includes(memberOf.status) ? href(`/needs/${memberOf.code}`) : null}
              reader={page}
            />
          )}
          {editableStatuses.includes(need.status) && (
            <SimilarNeeds need={need} like={like} base="/workspace/needs" reader={page} />
          )}
          <NeedText need={need} t={t} />
          {matchableStatuses.includes(need.status) && !memberOf && (
            <section aria-labelledby="suggested-experts">
              <h2 id="suggested-experts" className="text-lg">
                {t("matching.suggested.title")}
              </h2>
              <p className="mb-3 text-sm text-ink-muted">{t("matching.suggested.description")}</p>
              <SuggestedExperts
                t={t}
                href={href}
                experts={experts}
                action={({ expertId }) => (
                  <LinkButton href={href(`/workspace/engagements/new?expert=${expertId}&need=${id}`)}>
                    {t("matching.suggested.ask")}
                  </LinkButton>
                )}
              />
            </section>
          )}
          <NeedFacts need={need} reader={page} />
        </div>
        <aside className="grid gap-5">
          {internal.reviews.length > 0 && (
            <Card title={t("needs.reviews")}>
              <ReviewList reviews={internal.reviews} reader={page} now={now} named={false} />
            </Card>
          )}
          <Card title={t("needs.files.title")}>
            <div className="grid gap-3">
              <FileList files={internal.files} reader={page} />
              {need.acts.includes("edit") && (
                <UploadForm needId={id} purpose="attachment" returnTo={href(`/workspace/needs/${id}`)} t={t} />
              )}
            </div>
          </Card>
          <Card title={t("needs.history.title")}>
            <NeedHistory events={history} reader={page} now={now} named={false} />
          </Card>
        </aside>
      </div>
    </>
  );
}
