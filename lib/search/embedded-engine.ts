import type { Context } from "@/lib/platform/context";
import { correctWords } from "./correct-words";
import { embeddedHealth, rebuildEmbedded } from "./embedded-care";
import { countedUpTo, type Page, readPage } from "./embedded-page";
import { embeddedSuggest } from "./embedded-suggest";
import { highlightsOf } from "./highlight";
import { vocabularyFor } from "./known-words";
import type { Collection, SearchEngine, SearchQuery, SearchResult } from "./port";
import { type ParsedQuery, parseQuery } from "./query-words";
import { type Meaning, resolveWords } from "./resolve-words";
import { termQuery } from "./term-query";

/** Search on PostgreSQL itself: `search_documents` is the index, written in the transaction of the change. */
export const embeddedEngine: SearchEngine = {
  name: "embedded",
  search,
  suggest: embeddedSuggest,
  // The rows were written already: there is nothing to follow them with.
  write: async () => {},
  remove: async () => {},
  rebuild: rebuildEmbedded,
  health: embeddedHealth,
};

/** A question as it was read, and in which words of the index. */
type Reading = { parsed: ParsedQuery; meanings: readonly Meaning[] };
type Answer = { page: Page; reading: Reading | null; relaxed: boolean; corrected: Record<string, string> };

async function search(ctx: Context, collection: Collection, query: SearchQuery): Promise<SearchResult> {
  const first = readCursor(query.cursor);
  const { page, reading, relaxed, corrected } = await answer(ctx, collection, query, first);
  const last = first + page.hits.length;
  return {
    ids: page.hits.map((hit) => hit.id),
    total: Math.min(page.total, countedUpTo),
    capped: page.total > countedUpTo,
    facets: facetsOf(query.facets, page.facets),
    highlights: highlightsOf(page.hits, reading?.meanings ?? []),
    first,
    next: page.hits.length > 0 && last < Math.min(page.reachable, countedUpTo) ? String(last) : null,
    previous: first > 0 ? String(Math.max(0, first - query.limit)) : null,
    relaxed,
    words: reading?.parsed.words.map((word) => word.typed) ?? [],
    corrected,
  };
}

/** All words; if nothing has them, with mistyped ones put right; if still nothing, at least half of them. */
async function answer(ctx: Context, collection: Collection, query: SearchQuery, first: number): Promise<Answer> {
  const parsed = parseQuery(query.text);
  const found = (page: Page, more: Partial<Answer> = {}): Answer => ({
    page,
    reading: null,
    relaxed: false,
    corrected: {},
    ...more,
  });
  if (!parsed) return found(await readPage(ctx, collection, query, null, first));
  const read = async (reading: Reading, which: "all" | "half") => {
    const { titled, ...queries } = termQuery(reading.meanings);
    const asked = { ...reading.parsed, meanings: reading.meanings, titled, matching: queries[which] ?? queries.all };
    return readPage(ctx, collection, query, asked, first);
  };
  const typed = { parsed, meanings: await resolveWords(ctx, vocabularyFor(ctx, collection), parsed.words) };
  const relaxed = typed.meanings.length > 1;
  if (query.match === "any") return found(await read(typed, "half"), { reading: typed, relaxed });
  const strict = await read(typed, "all");
  if (strict.total > 0 || strict.beyondFilters) return found(strict, { reading: typed });
  const right = await putRight(ctx, collection, typed);
  if (right) {
    const page = await read(right, "all");
    if (page.total > 0 || page.beyondFilters) return found(page, { reading: right, corrected: right.corrected });
  }
  return found(relaxed ? await read(typed, "half") : strict, { reading: typed, relaxed });
}

async function putRight(ctx: Context, collection: Collection, { parsed, meanings }: Reading) {
  const corrected = await correctWords(ctx, vocabularyFor(ctx, collection), parsed, meanings);
  const text = Object.entries(corrected).reduce((rest, [wrong, meant]) => rest.replaceAll(wrong, meant), parsed.phrase);
  const again = text === parsed.phrase ? null : parseQuery(text);
  return (
    again && {
      parsed: again,
      corrected,
      meanings: await resolveWords(ctx, vocabularyFor(ctx, collection), again.words),
    }
  );
}

function facetsOf(names: readonly string[], counted: Page["facets"]): SearchResult["facets"] {
  const facets: SearchResult["facets"] = Object.fromEntries(names.map((name) => [name, {}]));
  for (const [attribute, number] of counted) {
    const at = attribute.indexOf("=");
    const values = facets[attribute.slice(0, at)];
    if (values) values[attribute.slice(at + 1)] = number;
  }
  return facets;
}

function readCursor(cursor: string | null): number {
  return cursor && /^\d{1,6}$/.test(cursor) ? Math.min(Number(cursor), countedUpTo) : 0;
}
