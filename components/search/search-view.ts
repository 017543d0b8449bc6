import type { Locale } from "@/lib/i18n/locale";

/** A page of the reader's own sections, to go to by its name. */
export type PageLink = { label: string; href: string };

/** What the search box of the header needs: where its form leads, and every text that it may show. */
export type SearchView = {
  locale: Locale;
  action: string;
  pages: PageLink[];
  texts: {
    label: string;
    open: string;
    placeholder: string;
    submit: string;
    pages: string;
    recent: string;
    clearRecent: string;
    start: string;
    nothing: string;
    failed: string;
    close: string;
    keys: { move: string; open: string; close: string };
  };
};

export type SearchDialogProps = { view: SearchView; onClose: () => void };
