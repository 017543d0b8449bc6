import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import "@/app/globals.css";
import { isLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return {
    title: { default: t("shell.brand"), template: `%s · ${t("shell.brand")}` },
    description: t("shell.tagline"),
  };
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const theme = (await cookies()).get("theme")?.value;
  const chosen = theme === "light" || theme === "dark" ? theme : undefined;
  return (
    <html lang={locale} data-theme={chosen}>
      <body>
        <a className="skip-link" href="#main">
          {translator(locale)("shell.skip")}
        </a>
        {children}
      </body>
    </html>
  );
}
