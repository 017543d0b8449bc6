import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import type { Translate } from "@/lib/i18n/translate";

/** The fresh link, to be sent by WeChat or scanned from the screen. */
export function InvitationLink({ t, link, qr }: { t: Translate; link: string; qr: string }) {
  return (
    <Notice tone="done" title={t("admin.invitation.ready")}>
      <p className="mt-1">{t("admin.invitation.once")}</p>
      <div className="mt-3 flex flex-wrap items-start gap-4">
        {/* biome-ignore lint/performance/noImgElement: a data: image needs no loader */}
        <img src={qr} alt={t("admin.invitation.qr")} width={168} height={168} className="rounded bg-white" />
        <div className="min-w-0 flex-1 basis-56">
          <code className="block break-all text-sm">{link}</code>
          <p className="mt-3">
            <CopyButton text={link} label={t("admin.invitation.copy")} copiedLabel={t("shell.action.copied")} />
          </p>
        </div>
      </div>
    </Notice>
  );
}
