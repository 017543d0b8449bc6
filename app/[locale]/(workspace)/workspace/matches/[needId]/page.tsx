import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ApplyForm } from "@/components/matching/apply-form";
import { FirstQuestions } from "@/components/matching/first-questions";
import { IndicatorTable } from "@/components/matching/indicator-table";
import { MatchReasons } from "@/components/matching/match-reasons";
import { needFacts, ownLabels, ownQuestions } from "@/components/matching/matched-need-card";
import { Score } from "@/components/matching/score";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { memberPage, pageContext } from "@/lib/auth/page-context";
import { matchedNeed } from "@/lib/matching/expert-queries";
import { applyAction } from "../actions";

type Props = { params: Promise<{ locale: string; needId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("matching.expert.title") };
}

export default async function MatchedNeedPage({ params }: Props) {
  const { ctx, t, locale, href } = await memberPage(params, ["expert"], "/workspace/matches");
  const need = await matchedNeed(ctx, (await params).needId);
  if (!need) notFound();
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader
        title={need.title}
        description={needFacts(t, locale, need)}
        breadcrumbs={[{ label: t("matching.expert.title"), href: href("/workspace/matches") }, { label: need.code }]}
        breadcrumbsLabel={t("matching.desk.path")}
      />
      <div className="grid gap-5">
        <Card title={t("matching.need.title")}>
          <p className="prose-zh whitespace-pre-line">{need.problem}</p>
          {need.expected && (
            <>
              <h3 className="mt-3 text-sm font-normal text-ink-muted">{t("matching.need.expected")}</h3>
              <p className="prose-zh whitespace-pre-line">{need.expected}</p>
            </>
          )}
          <div className="mt-4">
            <IndicatorTable t={t} rows={need.indicators} />
          </div>
        </Card>
        <Card title={t("matching.expert.why")} actions={<Score t={t} score={need.score} band={need.band} />}>
          <div className="grid gap-4">
            <MatchReasons t={t} reasons={need.reasons} gaps={need.gaps} rows={need.fit.rows} labels={ownLabels(t)} />
            <FirstQuestions t={t} questions={need.fit.questions} labels={ownQuestions(t)} />
          </div>
        </Card>
        {need.engagementId ? (
          <LinkButton href={href(`/workspace/engagements/${need.engagementId}`)} variant="primary">
            {t("matching.desk.openContact")}
          </LinkButton>
        ) : (
          <Card title={t("matching.expert.apply")}>
            <ApplyForm t={t} needId={need.needId} action={applyAction} />
          </Card>
        )}
      </div>
    </div>
  );
}
