import type { ReactNode } from "react";
import type { Translate } from "@/lib/i18n/translate";
import { SiteFooter } from "./site-footer";
import { type HeaderView, SiteHeader } from "./site-header";

export type ShellView = {
  header: HeaderView;
  footer: { bureau: string; phone: string; demo: boolean; mailbox: string; openData: string };
};

/** Header, an optional row of sections, the page, footer. */
export function SiteShell({
  view,
  t,
  sections,
  children,
}: {
  view: ShellView;
  t: Translate;
  sections?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-screen flex-col">
      <SiteHeader view={view.header} t={t} />
      {sections}
      <main id="main" className="page w-full flex-1 py-6" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter t={t} {...view.footer} />
    </div>
  );
}
