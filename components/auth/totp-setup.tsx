import type { Translate } from "@/lib/i18n/translate";

type TotpSetupProps = { t: Translate; setup: { secret: string; uri: string; qr: string } };

/** What an authenticator app scans; on the phone itself the link opens the app. */
export function TotpSetupCard({ t, setup }: TotpSetupProps) {
  return (
    <div className="grid gap-3 rounded-lg border border-line bg-surface p-4">
      {/* biome-ignore lint/performance/noImgElement: a data: image needs no loader */}
      <img src={setup.qr} alt={t("auth.code.qr")} width={200} height={200} className="rounded bg-white" />
      <p className="text-sm">
        <a href={setup.uri} className="text-accent underline underline-offset-4">
          {t("auth.code.open")}
        </a>
      </p>
      <p className="text-sm text-ink-muted">
        {t("auth.code.manual")} <code className="tabular break-all text-ink">{setup.secret}</code>
      </p>
    </div>
  );
}
