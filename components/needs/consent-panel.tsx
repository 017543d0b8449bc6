import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/i18n/format";
import type { NeedView } from "@/lib/needs/need-view";
import { ActButton } from "./act";
import { ConsentBadge } from "./need-badges";
import type { NeedAct, Reader } from "./reader";
import { UploadForm } from "./upload-form";

export type ConsentLink = { url: string; qr: string };

/** 企业确认: what the firm has said, the link to send it, and the way over a signed form. */
export function ConsentPanel({
  need,
  link,
  acts,
  returnTo,
  reader,
}: {
  need: NeedView;
  link: ConsentLink | null;
  acts: { requestConsent: NeedAct; confirmConsent: NeedAct };
  returnTo: string;
  reader: Reader;
}) {
  const { t, locale } = reader;
  const { internal } = need;
  if (!internal) return null;
  const forms = internal.files.filter((file) => file.purpose === "consent");
  return (
    <Card title={t("needs.consent.title")}>
      <div className="grid gap-3">
        <p className="flex flex-wrap items-center gap-2">
          <ConsentBadge consent={internal.consent} t={t} />
          {internal.consentAt && internal.consentMethod && (
            <span className="text-sm text-ink-muted">
              {t(`vocabulary.consentMethod.${internal.consentMethod}`)} · {formatInstant(locale, internal.consentAt)}
            </span>
          )}
        </p>
        {need.acts.includes("requestConsent") && internal.consent !== "requested" && (
          <ActButton action={acts.requestConsent} need={need} label={t("needs.act.requestConsent")} />
        )}
        {link && <SendLink need={need} link={link} t={t} />}
        {need.acts.includes("confirmConsent") && (
          <details>
            <summary className="min-h-11 cursor-pointer py-2 text-accent sm:min-h-8">
              {t("needs.consent.byForm")}
            </summary>
            <div className="mt-2 grid gap-3">
              <p className="text-sm text-ink-muted">{t("needs.consent.byFormHint")}</p>
              <UploadForm needId={need.id} purpose="consent" returnTo={returnTo} t={t} />
              {forms.length > 0 && (
                <ActButton
                  action={acts.confirmConsent}
                  need={need}
                  label={t("needs.act.recordConsent")}
                  variant="primary"
                />
              )}
            </div>
          </details>
        )}
      </div>
    </Card>
  );
}

function SendLink({ need, link, t }: { need: NeedView; link: ConsentLink; t: Reader["t"] }) {
  const text = t("needs.consent.message", { title: need.internal?.ownTitle ?? need.title, link: link.url });
  return (
    <Notice tone="wait" title={t("needs.consent.sendTitle")}>
      <div className="flex flex-wrap items-start gap-4">
        {/* biome-ignore lint/performance/noImgElement: a data: image needs no loader */}
        <img
          src={link.qr}
          alt={t("needs.consent.qrAlt")}
          width={132}
          height={132}
          className="rounded border border-line"
        />
        <div className="min-w-0 flex-1 basis-56">
          <p className="text-sm break-all">{text}</p>
          <div className="mt-2">
            <CopyButton text={text} label={t("needs.wechat.copy")} copiedLabel={t("shell.action.copied")} size="sm" />
          </div>
        </div>
      </div>
    </Notice>
  );
}
