import { cookies, headers } from "next/headers";
import type { ShellView } from "@/components/shell/site-shell";
import type { Page } from "@/lib/auth/page-context";
import { currentSession } from "@/lib/auth/request-context";
import { homeOf } from "@/lib/auth/roles";
import { localePath } from "@/lib/i18n/locale";
import { unreadCount } from "@/lib/notifications/queries";
import { deployment } from "@/lib/platform/settings";
import { endSession } from "./actions";
import { searchView } from "./search-view";

/** What the frame around a page shows to this reader. */
export async function shellView(page: Page): Promise<ShellView> {
  const { ctx, t, locale, href } = page;
  const [session, site, unread, requestHeaders, jar] = await Promise.all([
    currentSession(),
    deployment(ctx),
    unreadCount(ctx),
    headers(),
    cookies(),
  ]);
  const path = requestHeaders.get("x-duijie-path") ?? "/";
  const theme = jar.get("theme")?.value;
  const { role } = ctx.actor;
  const nav = ["needs", "experts", "fields", "stats"].map((key) => ({
    label: t(`shell.nav.${key}`),
    href: href(`/${key}`),
    current: path.startsWith(`/${key}`),
  }));
  const home = role === "visitor" || role === "system" ? "/" : homeOf[role];
  return {
    header: {
      locale,
      otherLanguage: localePath(locale === "en" ? "zh-CN" : "en", path),
      home: href("/"),
      signIn: href("/sign-in"),
      search: searchView(page),
      theme: theme === "light" || theme === "dark" ? theme : "system",
      nav:
        home === "/"
          ? nav
          : [
              ...nav,
              { label: t(`shell.nav${home.replace("/", ".")}`), href: href(home), current: path.startsWith(home) },
            ],
      person:
        session && home !== "/"
          ? {
              name: session.user.name,
              role: t(`vocabulary.role.${role}`),
              home: { label: t(`shell.nav${home.replace("/", ".")}`), href: href(home) },
              account: href("/account"),
              notifications: href("/notifications"),
              unread,
            }
          : null,
      signOut: endSession,
    },
    footer: {
      bureau: site.bureau[locale],
      phone: site.phone,
      demo: site.demo,
      mailbox: href("/mailbox"),
      openData: href("/open-data"),
    },
  };
}
