import type { Metadata } from "next";
import { ConsentForms } from "@/components/needs/consent-forms";
import { ConsentBadge } from "@/components/needs/need-badges";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/auth/page-context";
import { consentContext } from "@/lib/needs/consent-link";
import { getNeed } from "@/lib/needs/queries";
import { deployment } from "@/lib/platform/settings";
import { confirmByLinkAction, refuseByLinkAction } from "./actions";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await pageContext(params);
  return { title: t("needs.consent.pageTitle"), robots: { index: false } };
}

/** The firm answers from its phone, without an account. */
export default async function ConsentPage({ params }: Props) {
  const page = await pageContext(params);
  const { t, locale } = page;
  const { token } = await params;
  const [link, site] = await Promise.all([consentContext(page.ctx, token), deployment(page.ctx)]);
  const need = link && (await getNeed(link.ctx, link.needId));
  if (!need?.internal)
    return (
      <div className="page-narrow">
        <PageHeader title={t("needs.consent.pageTitle")} />
        <Notice tone="wait" title={t("needs.consent.void")}>
          {t("needs.consent.voidHint")} {site.phone}
        </Notice>
      </div>
    );
  const { consent } = need.internal;
  const open = need.acts.includes("confirmConsent") && consent === "requested";
  return (
    <div className="page-narrow">
      <PageHeader
        title={t("needs.consent.pageTitle")}
        badges={<ConsentBadge consent={consent} t={t} />}
        description={t("needs.consent.pageIntro", { bureau: site.bureau[locale], firm: need.firm?.name ?? "" })}
      />
      {open ? (
        <Card title={t("needs.consent.willShow")}>
          <ConsentForms
            need={need}
            confirm={confirmByLinkAction.bind(null, token)}
            refuse={refuseByLinkAction.bind(null, token)}
            reader={page}
            whole
          />
        </Card>
      ) : (
        <Notice
          tone={consent === "confirmed" ? "done" : "neutral"}
          title={t(`needs.consent.answered.${consent}`)}
          live="status"
        >
          {t("needs.consent.answeredHint", { phone: site.phone })}
        </Notice>
      )}
    </div>
  );
}
