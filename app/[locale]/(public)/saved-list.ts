import { type ListShape, type ListState, listHref, readListState } from "@/components/public/list-state";
import { type SavedSearchKind, savedSearchKinds } from "@/db/enums";
import type { Page } from "@/lib/auth/page-context";
import { canonicalQuery } from "@/lib/saved-searches/saved-query";
import type { SearchResult } from "@/lib/search/port";
import { expertFacets, expertListShape } from "./expert-list";
import { fieldNames } from "./field-names";
import { needFacets, needListShape } from "./need-list";

type SearchParams = Record<string, string | string[] | undefined>;
type Saved = { kind: SavedSearchKind; query: string };

const shapes: Record<SavedSearchKind, ListShape> = {
  need: needListShape("/needs"),
  expert: expertListShape("/experts"),
};

/** The search that an address describes (`kind` beside the list's own parts), without what the list does not know. */
export function savedQueryOf(params: SearchParams): Saved {
  const kind = savedSearchKinds.find((each) => each === params.kind) ?? "need";
  const [, query = ""] = listHref(shapes[kind], readListState(shapes[kind], params)).split("?");
  return { kind, query: canonicalQuery(kind, query) };
}

/** The address, with the language, at which a list as it stands is saved: with the words that were found for mistyped ones. */
export function saveHref(
  href: Page["href"],
  kind: SavedSearchKind,
  state: ListState,
  { corrected }: Pick<SearchResult, "corrected">,
): string {
  const q = Object.entries(corrected).reduce((text, [typed, meant]) => text.replaceAll(typed, meant), state.q);
  const [, list = ""] = listHref(shapes[kind], { ...state, q }).split("?");
  const query = canonicalQuery(kind, list);
  return href(`/account/searches/new?kind=${kind}${query && `&${query}`}`);
}

/** How a saved search reads: its words and filters, one label each. */
export async function searchLabels({ ctx, t }: Page): Promise<(saved: Saved) => string[]> {
  const names = await fieldNames(ctx);
  return ({ kind, query }) => {
    const state = readListState(shapes[kind], paramsOf(query));
    const facets = kind === "need" ? needFacets(t, names, state, {}) : expertFacets(t, names, state, {});
    const filters = facets.flatMap((facet) => (state.filters[facet.name] ?? []).map(facet.label));
    return [...(state.q ? [state.q] : []), ...filters];
  };
}

function paramsOf(query: string): SearchParams {
  const given = new URLSearchParams(query);
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
}
