"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import type { Locale } from "@/db/enums";

/** Texts for the form kit: given once by the layout of a section that has forms. */
export function MessageProvider({
  locale,
  messages,
  children,
}: {
  locale: Locale;
  messages: Record<string, unknown>;
  children: ReactNode;
}) {
  return (
    <IntlProvider locale={locale} messages={messages as Record<string, string>} timeZone="Asia/Shanghai">
      {children}
    </IntlProvider>
  );
}
