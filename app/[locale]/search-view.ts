import type { PageLink, SearchView } from "@/components/search/search-view";
import type { Page } from "@/lib/auth/page-context";
import { readsStaffIndex } from "@/lib/finding/suggest";

/** The search box of the header for this reader. Staff go to the pages of their sections by name as well. */
export function searchView({ ctx, t, locale, href }: Page): SearchView {
  const staff = readsStaffIndex(ctx.actor);
  return {
    locale,
    action: href("/search"),
    pages: staff ? staffPages(ctx.actor.role).map(([key, path]) => page(t(`shell.section.${key}`), href(path))) : [],
    texts: {
      label: t("search.label"),
      open: t(staff ? "search.openStaff" : "search.open"),
      placeholder: t("search.placeholder"),
      submit: t("search.submit"),
      pages: t("search.pages"),
      recent: t("search.recent"),
      clearRecent: t("search.clearRecent"),
      start: t("search.start"),
      nothing: t("search.nothing"),
      failed: t("search.failed"),
      close: t("shell.action.close"),
      keys: { move: t("search.keys.move"), open: t("search.keys.open"), close: t("search.keys.close") },
    },
  };
}

const page = (label: string, href: string): PageLink => ({ label, href });

const ofTownship = [
  ["desk", "/desk"],
  ["inbox", "/desk/inbox"],
  ["import", "/desk/import"],
  ["reminders", "/desk/reminders"],
  ["reports", "/desk/reports"],
  ["bulletin", "/desk/reports/bulletin"],
] as const;
const ofBureau = [
  ["match", "/desk/match"],
  ["pipeline", "/desk/engagements"],
  ["agreements", "/desk/agreements"],
] as const;
const ofAdmin = ["people", "organizations", "groups", "taxonomy", "matching", "audit", "jobs", "settings"].map(
  (key) => [key, `/admin/${key}`] as const,
);

function staffPages(role: string): (readonly [key: string, path: string])[] {
  if (role === "township") return [...ofTownship];
  return [...ofTownship, ...ofBureau, ...(role === "admin" ? ofAdmin : [])];
}
