import { type Locale, localePath } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";

/** That there is nothing at an address, and the way home. */
export function NotFound({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <main id="main" className="page-narrow py-16">
      <h1 className="text-2xl font-semibold">{t("shell.error.notFoundTitle")}</h1>
      <p className="mt-3 text-ink-muted">{t("shell.error.notFoundHint")}</p>
      <p className="mt-6">
        <a className="text-accent underline" href={localePath(locale, "/")}>
          {t("shell.error.home")}
        </a>
      </p>
    </main>
  );
}
