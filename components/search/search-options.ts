import type { Part, SearchGroup } from "@/lib/finding/present";
import type { SearchView } from "./search-view";

/** A line that can be chosen; `more` leads on to all of its kind. */
export type Option = {
  id: string;
  href: string;
  title: readonly Part[];
  detail: string | null;
  more?: boolean;
  lang?: string;
};
export type OptionGroup = { id: string; label: string; options: Option[] };

/** What stands below the box: pages and recent searches while it is empty, else what the server suggests. */
export function optionGroups(
  view: SearchView,
  typed: string,
  found: readonly SearchGroup[],
  recent: readonly string[],
): OptionGroup[] {
  const text = typed.trim();
  const groups = [
    ...(text ? found.map((group) => foundGroup(view, group)) : [recentGroup(view, recent)]),
    pagesGroup(view, text.toLowerCase()),
  ];
  return groups.filter((group) => group.options.length > 0);
}

/** Records are written in Chinese: a screen reader has to know on an English page. */
function foundGroup({ locale }: SearchView, { kind, label, items, more }: SearchGroup): OptionGroup {
  const lang = locale === "en" ? "zh-CN" : undefined;
  const lines = items.map((item) => ({ ...item, id: `${kind}-${item.id}`, lang }));
  const all: Option = { id: `${kind}-more`, href: more.href, title: plain(more.label), detail: null, more: true };
  return { id: kind, label, options: [...lines, all] };
}

function recentGroup({ action, texts }: SearchView, recent: readonly string[]): OptionGroup {
  const options = recent.map((text, index) => ({
    id: `recent-${index}`,
    href: `${action}?${new URLSearchParams({ q: text })}`,
    title: plain(text),
    detail: null,
  }));
  return { id: "recent", label: texts.recent, options };
}

function pagesGroup({ pages, texts }: SearchView, text: string): OptionGroup {
  const options = pages
    .map(({ label, href }, index) => ({ id: `page-${index}`, href, title: plain(label), detail: null, label }))
    .filter(({ label }) => label.toLowerCase().includes(text));
  return { id: "pages", label: texts.pages, options };
}

const plain = (text: string) => [{ text, marked: false }];
