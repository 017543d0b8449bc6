import type { SavedSearchKind } from "@/db/enums";
import { publicExperts } from "@/lib/experts/public-collection";
import { publicNeeds } from "@/lib/needs/public-collection";
import type { Collection, SearchQuery } from "@/lib/search/port";

/** A saved search looks through what the public may see, whoever saved it. */
export const collectionOf: Record<SavedSearchKind, Collection> = { need: publicNeeds, expert: publicExperts };
/** The list that shows it, without the language. */
export const listPath: Record<SavedSearchKind, string> = { need: "/needs", expert: "/experts" };

const mostValues = 20;

/** A list's query string without order and page, its parts in one order: the same search is the same text. */
export function canonicalQuery(kind: SavedSearchKind, query: string): string {
  const { text, filters, match } = parts(kind, query);
  const canonical = new URLSearchParams();
  if (text) canonical.set("q", text);
  for (const [name, values] of Object.entries(filters)) for (const value of values) canonical.append(name, value);
  if (text && match === "any") canonical.set("match", "any");
  return canonical.toString();
}

/** The same as the search port takes it, newest first. */
export function searchQueryOf(kind: SavedSearchKind, query: string, limit: number): SearchQuery {
  const { text, filters, match } = parts(kind, query);
  return { text, filters, match, facets: [], sort: collectionOf[kind].defaultSort, cursor: null, limit };
}

function parts(kind: SavedSearchKind, query: string) {
  const given = new URLSearchParams(query);
  const text = (given.get("q") ?? "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 100);
  const filters: Record<string, string[]> = {};
  for (const name of Object.keys(collectionOf[kind].attributes).sort()) {
    const values = [...new Set(given.getAll(name))].filter((value) => value !== "" && value.length <= 60).sort();
    if (values.length > 0) filters[name] = values.slice(0, mostValues);
  }
  return { text, filters, match: given.get("match") === "any" ? ("any" as const) : ("all" as const) };
}
