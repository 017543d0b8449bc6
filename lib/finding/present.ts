import { localePath } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translate";
import type { Context } from "@/lib/platform/context";
import { markedParts } from "@/lib/search/highlight";
import type { SearchKind } from "@/lib/search/port";
import { addressesOf } from "./addresses";
import type { SuggestedLine } from "./read-lines";
import { readsStaffIndex } from "./suggest";

export type Part = { text: string; marked: boolean };
/** A line as a page shows it: where it leads, its title in pieces, and what tells like ones apart. */
export type SearchLine = { id: string; href: string; title: Part[]; detail: string | null };
export type SearchGroup = {
  kind: SearchKind;
  label: string;
  more: { href: string; label: string };
  items: SearchLine[];
};

/** The lines of each kind in the reader's language. Lines without a page of their own fall out. */
export async function presentGroups(
  ctx: Context,
  text: string,
  groups: readonly { kind: SearchKind; items: SuggestedLine[] }[],
): Promise<SearchGroup[]> {
  const t = translator(ctx.locale);
  return Promise.all(
    groups.map(async ({ kind, items }) => ({
      kind,
      label: t(`search.kind.${kind}`),
      more: { href: listHref(ctx, kind, text), label: t(`search.more.${kind}`) },
      items: await presentLines(ctx, kind, items),
    })),
  );
}

async function presentLines(ctx: Context, kind: SearchKind, lines: readonly SuggestedLine[]): Promise<SearchLine[]> {
  const addresses = await addressesOf(ctx, kind, lines);
  return lines.flatMap(({ id, code, title, detail, marks }) => {
    const path = addresses.get(id);
    if (!path) return [];
    const facts = [detail, code].filter(Boolean).join(" · ");
    return [{ id, href: localePath(ctx.locale, path), title: markedParts(title, marks), detail: facts || null }];
  });
}

/** The page with all results of a kind: the public lists have facets of their own. */
function listHref(ctx: Context, kind: SearchKind, text: string): string {
  const open = !readsStaffIndex(ctx.actor);
  const path = open && kind === "need" ? "/needs" : open && kind === "expert" ? "/experts" : "/search";
  const query = new URLSearchParams(path === "/search" ? { q: text, kind } : { q: text });
  return `${localePath(ctx.locale, path)}?${query}`;
}
