import { headers } from "next/headers";
import type { ReactNode } from "react";
import { MessageProvider } from "@/components/form/message-provider";
import { SectionNav } from "@/components/shell/section-nav";
import { SiteShell } from "@/components/shell/site-shell";
import type { Page } from "@/lib/auth/page-context";
import { messagesOf } from "@/lib/messages";
import { shellView } from "./shell";

/** `holds`: another folder whose pages belong to the section. */
export type SectionEntry = { key: string; path: string; holds?: string };

/** The frame of a signed-in section: its sub-navigation, and the texts that its forms need in the browser. */
export async function SectionFrame({
  page,
  label,
  entries,
  children,
}: {
  page: Page;
  label: string;
  entries: SectionEntry[];
  children: ReactNode;
}) {
  const path = (await headers()).get("x-duijie-path") ?? "/";
  const current = entries
    .flatMap((entry) => [entry.path, entry.holds ?? entry.path].map((folder) => ({ entry, folder })))
    .filter(({ folder }) => path === folder || path.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0]?.entry;
  const sections = entries.map((entry) => ({
    label: page.t(`shell.section.${entry.key}`),
    href: page.href(entry.path),
    current: entry === current,
  }));
  const { form, vocabulary } = messagesOf(page.locale);
  return (
    <SiteShell
      view={await shellView(page)}
      t={page.t}
      sections={entries.length > 0 && <SectionNav label={label} sections={sections} />}
    >
      <MessageProvider locale={page.locale} messages={{ form, vocabulary }}>
        {children}
      </MessageProvider>
    </SiteShell>
  );
}
