import { Bell } from "lucide-react";
import { SearchLauncher } from "@/components/search/search-launcher";
import type { SearchView } from "@/components/search/search-view";
import { Menu, MenuButton, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { TextLink } from "@/components/ui/text-link";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import type { Locale } from "@/db/enums";
import type { Translate } from "@/lib/i18n/translate";

export type HeaderView = {
  locale: Locale;
  /** Path of this page in the other language. */
  otherLanguage: string;
  home: string;
  signIn: string;
  theme: "light" | "dark" | "system";
  search: SearchView;
  nav: { label: string; href: string; current?: boolean }[];
  person: {
    name: string;
    role: string;
    home: { label: string; href: string };
    account: string;
    notifications: string;
    unread: number;
  } | null;
  signOut: () => Promise<void>;
};

/** The bar on top of every page: name, public sections, language, colours and the person. */
export function SiteHeader({ view, t }: { view: HeaderView; t: Translate }) {
  return (
    <header className="border-b border-line bg-surface no-print">
      <div className="page flex flex-wrap items-center gap-x-2 gap-y-1 py-2 sm:gap-x-6">
        <a
          href={view.home}
          className="flex min-h-11 items-center gap-2 text-lg font-semibold tracking-wide text-ink no-underline"
        >
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <rect x="1" y="1" width="22" height="22" rx="5" className="fill-accent" />
            <path
              d="M6 9h7m-3-3 3 3-3 3M18 15h-7m3-3-3 3 3 3"
              className="stroke-accent-ink"
              strokeWidth="1.8"
              fill="none"
            />
          </svg>
          {t("shell.brand")}
        </a>
        <nav
          aria-label={t("shell.nav.main")}
          className="order-3 -mx-1.5 flex min-w-0 sm:-mx-2 basis-[calc(100%-3.5rem)] overflow-x-auto sm:order-none sm:basis-auto"
        >
          {view.nav.map((item) => (
            <a
              key={item.href}
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="flex min-h-11 items-center whitespace-nowrap rounded px-1.5 text-ink-muted sm:px-2 no-underline hover:text-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent"
            >
              {item.label}
            </a>
          ))}
        </nav>
        <div className="order-4 ml-auto sm:order-none">
          <SearchLauncher view={view.search} />
        </div>
        <div className="ml-auto flex items-center sm:ml-0 sm:gap-1">
          <a
            href={view.otherLanguage}
            hrefLang={view.locale === "en" ? "zh-CN" : "en"}
            className="flex min-h-11 items-center px-1 text-sm text-ink-muted sm:px-2 no-underline hover:text-accent"
          >
            {t("shell.nav.language")}
          </a>
          <ThemeToggle
            labels={{ system: t("shell.theme.system"), light: t("shell.theme.light"), dark: t("shell.theme.dark") }}
            current={view.theme}
          />
          {view.person ? (
            <Person view={view} person={view.person} t={t} />
          ) : (
            <TextLink href={view.signIn} className="flex min-h-11 items-center px-2">
              {t("shell.nav.signIn")}
            </TextLink>
          )}
        </div>
      </div>
    </header>
  );
}

function Person({ view, person, t }: { view: HeaderView; person: NonNullable<HeaderView["person"]>; t: Translate }) {
  return (
    <>
      <a
        href={person.notifications}
        className="flex min-h-11 min-w-11 items-center justify-center gap-1 text-ink-muted hover:text-accent"
        aria-label={`${t("shell.nav.notifications")} ${person.unread}`}
      >
        <Bell size={18} aria-hidden="true" />
        {person.unread > 0 && (
          <span className="tabular rounded-full bg-danger px-1.5 text-xs text-danger-ink">{person.unread}</span>
        )}
      </a>
      <Menu label={person.name} align="end">
        <p className="px-3 py-1 text-sm text-ink-muted">{person.role}</p>
        <MenuLink href={person.home.href}>{person.home.label}</MenuLink>
        <MenuLink href={person.account}>{t("shell.nav.account")}</MenuLink>
        <MenuSeparator />
        <form action={view.signOut}>
          <MenuButton type="submit">{t("shell.nav.signOut")}</MenuButton>
        </form>
      </Menu>
    </>
  );
}
