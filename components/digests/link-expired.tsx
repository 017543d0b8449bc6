import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Translate } from "@/lib/i18n/translate";

/** The link is too old, or what it was about is over. */
export function LinkExpired({ t, title, phone }: { t: Translate; title: string; phone: string }) {
  return (
    <div className="mx-auto w-full max-w-3xl">
      <PageHeader title={title} />
      <Notice tone="wait" title={t("digests.expired.title")}>
        {t("digests.expired.text", { phone: phone || "—" })}
      </Notice>
    </div>
  );
}
