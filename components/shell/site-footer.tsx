import type { Translate } from "@/lib/i18n/translate";

/** Who runs the site, and in the demo that everything in it is invented. */
export function SiteFooter({
  t,
  bureau,
  phone,
  demo,
  mailbox,
  openData,
}: {
  t: Translate;
  bureau: string;
  phone: string;
  demo: boolean;
  mailbox: string;
  openData: string;
}) {
  return (
    <footer className="mt-16 border-t border-line no-print">
      <div className="page flex flex-wrap gap-x-8 gap-y-2 py-6 text-sm text-ink-muted">
        <span>{bureau}</span>
        {phone && <span>{phone}</span>}
        <span>{t("shell.footer.about")}</span>
        <a href={openData} className="text-accent">
          {t("openData.title")}
        </a>
        {demo && (
          <>
            <span>{t("shell.demo.banner")}</span>
            <a href={mailbox} className="text-accent">
              {t("shell.nav.mailbox")}
            </a>
          </>
        )}
      </div>
    </footer>
  );
}
