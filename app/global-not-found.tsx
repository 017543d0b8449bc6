import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import "@/app/globals.css";
import { NotFound } from "@/components/shell/not-found";
import { localeAsked } from "@/lib/i18n/locale-asked";
import { translator } from "@/lib/i18n/translate";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const t = translator(await localeAsked());
  return { title: `${t("shell.error.notFoundTitle")} · ${t("shell.brand")}` };
}

/** Any address that no page has, as a whole document: also for readers without JavaScript. */
export default async function GlobalNotFound() {
  const locale = await localeAsked();
  const theme = (await cookies()).get("theme")?.value;
  return (
    <html lang={locale} data-theme={theme === "light" || theme === "dark" ? theme : undefined}>
      <body>
        <NotFound locale={locale} />
      </body>
    </html>
  );
}
