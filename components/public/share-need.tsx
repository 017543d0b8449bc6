import { wechatText } from "@/components/needs/wechat-text";
import { CopyButton } from "@/components/ui/copy-button";
import type { Locale } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";
import type { PublicNeed } from "@/lib/needs/public-view";
import { QrCode } from "./qr-code";

/** 复制到微信: the text to paste, and a code to scan; both carry the public face of the need only. */
export function ShareNeed({ need, t, locale, url }: { need: PublicNeed; t: Translate; locale: Locale; url: string }) {
  const text = wechatText(t, locale, need, url);
  return (
    <section aria-labelledby="share">
      <h2 id="share" className="mb-3 border-b border-line pb-2 text-lg">
        {t("public.need.share")}
      </h2>
      <div className="flex flex-wrap items-start gap-4">
        <QrCode text={url} label={t("public.need.qr")} />
        <div className="min-w-0 flex-1 basis-40 no-print">
          <CopyButton
            text={text}
            label={t("public.need.copy")}
            copiedLabel={t("public.need.copied")}
            failedLabel={t("public.need.copyFailed")}
          />
          <details className="mt-2 text-sm">
            <summary className="min-h-11 content-center text-accent">{t("public.need.shareText")}</summary>
            <p className="whitespace-pre-line break-words text-ink-muted select-all">{text}</p>
          </details>
        </div>
      </div>
    </section>
  );
}
