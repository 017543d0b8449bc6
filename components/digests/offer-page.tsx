import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { FirstQuestions } from "@/components/matching/first-questions";
import { IndicatorTable } from "@/components/matching/indicator-table";
import { MatchReasons } from "@/components/matching/match-reasons";
import { needFacts, ownLabels, ownQuestions } from "@/components/matching/matched-need-card";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/i18n/locale";
import type { Translate } from "@/lib/i18n/translate";
import type { MatchedNeedDetail } from "@/lib/matching/expert-queries";
import type { FormAction } from "@/lib/platform/form-state";

type OfferPageProps<Applied, Hidden> = {
  t: Translate;
  locale: Locale;
  need: MatchedNeedDetail;
  token: string;
  phone: string;
  apply: FormAction<Applied>;
  hide: FormAction<Hidden>;
};

/** One need of a summary: what is asked, why it fits, and two plain answers. */
export function OfferPageBody<Applied, Hidden>(props: OfferPageProps<Applied, Hidden>) {
  const { t, locale, need, phone } = props;
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader title={need.title} description={needFacts(t, locale, need)} />
      <div className="grid gap-5">
        {need.engagementId && (
          <Notice tone="done" live="status" title={t("digests.offer.applied")}>
            {t("digests.offer.appliedText", { phone: phone || "—" })}
          </Notice>
        )}
        {need.hidden && !need.engagementId && (
          <Notice live="status" title={t("digests.offer.hidden")}>
            {t("digests.offer.hiddenText")}
          </Notice>
        )}
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
        <Card title={t("matching.expert.why")}>
          <div className="grid gap-4">
            <MatchReasons t={t} reasons={need.reasons} gaps={need.gaps} rows={need.fit.rows} labels={ownLabels(t)} />
            <FirstQuestions t={t} questions={need.fit.questions} labels={ownQuestions(t)} />
          </div>
        </Card>
        {!need.engagementId && <Answers {...props} />}
      </div>
    </div>
  );
}

function Answers<Applied, Hidden>({ t, need, token, apply, hide }: OfferPageProps<Applied, Hidden>) {
  return (
    <Card title={t("digests.offer.yours")}>
      <Form action={apply} hidden={{ token }} label={t("matching.expert.apply")} className="grid gap-4">
        <TextareaField
          name="proposal"
          label={t("matching.expert.proposal")}
          hint={t("matching.expert.proposalHint")}
          rows={6}
          max={2000}
          required
        />
        <div>
          <SubmitButton>{t("matching.expert.applySend")}</SubmitButton>
        </div>
      </Form>
      {!need.hidden && (
        <Form action={hide} hidden={{ token }} label={t("digests.offer.hide")} className="mt-4 grid gap-2">
          <div>
            <SubmitButton variant="secondary">{t("digests.offer.hide")}</SubmitButton>
          </div>
        </Form>
      )}
    </Card>
  );
}
