import type { Context } from "@/lib/platform/context";
import { correctWords } from "../correct-words";
import { highlightsOf } from "../highlight";
import type { Collection, SearchEngine, SearchQuery, SearchResult, SuggestQuery, SuggestResult } from "../port";
import { type ParsedQuery, parseQuery, type QueryWord } from "../query-words";
import { type Meaning, resolveWords } from "../resolve-words";
import { isHan } from "../tokens";
import { askHalf } from "./ask-half";
import { type Answer, askServer } from "./ask-server";
import { OuterUnavailable } from "./breaker";
import { deepest, embedderName } from "./index-settings";
import type { Mark } from "./mark";
import { notePending, pendingIds } from "./pending";
import { codeOf, queryOf } from "./query-text";
import { readHits } from "./read-hits";
import { rebuildIndex } from "./rebuild-index";
import { type Attempt, firstOf } from "./search-request";
import type { OuterServer } from "./server";
import { markOf } from "./standing";

/** More unconfirmed documents than this, and the index is too far behind to be asked. */
export const mostHidden = 200;

/**
 * Search on a Meilisearch server. Rejects with OuterUnavailable where it cannot answer in time or is not up to date
 * enough; the caller then asks the embedded engine. Only for readers who may see every document of the collection's index.
 */
export function outerEngine(
  server: OuterServer,
): Pick<SearchEngine, "search" | "suggest" | "write" | "remove" | "rebuild"> {
  return {
    search: (ctx, collection, query) => search(ctx, server, collection, query),
    suggest: (ctx, collection, query) => suggest(ctx, server, collection, query),
    write: (ctx, documents) => notePending(ctx, documents, false),
    remove: (ctx, documents) => notePending(ctx, documents, true),
    rebuild: (ctx, collection) => rebuildIndex(ctx, server, collection),
  };
}

type Found = { answer: Answer; meanings: readonly Meaning[]; relaxed: boolean; corrected: Record<string, string> };
/** Ask the server for one reading of the question, or for most of its words; all that one search asks shares a budget. */
type Ask = (attempt: Attempt) => Promise<Answer>;
type Asks = { ask: Ask; askMost(words: readonly QueryWord[]): Promise<Answer> };

async function search(
  ctx: Context,
  server: OuterServer,
  collection: Collection,
  query: SearchQuery,
): Promise<SearchResult> {
  const first = firstOf(query);
  const asks = await asksOf(ctx, server, collection, query, first);
  const parsed = parseQuery(query.text);
  const { answer, meanings, relaxed, corrected } = parsed
    ? await find(ctx, server, collection, parsed, query.match === "any", asks)
    : { answer: await asks.ask({ q: "" }), meanings: [], relaxed: false, corrected: {} };
  const hits = await readHits(ctx, collection, answer.ids);
  const last = first + answer.ids.length;
  return {
    ids: hits.map((hit) => hit.id),
    total: answer.total > deepest ? deepest : Math.max(0, answer.total - (answer.ids.length - hits.length)),
    capped: answer.total > deepest,
    facets: answer.facets,
    highlights: highlightsOf(hits, meanings),
    first,
    next: answer.ids.length > 0 && last < Math.min(answer.total, deepest) ? String(last) : null,
    previous: first > 0 ? String(Math.max(0, first - query.limit)) : null,
    relaxed,
    words: parsed?.words.map((word) => word.typed) ?? [],
    corrected,
  };
}

/** A code is itself; else all words; else put right; else at least half of them; else what is near in meaning. */
async function find(
  ctx: Context,
  server: OuterServer,
  collection: Collection,
  parsed: ParsedQuery,
  wide: boolean,
  { ask, askMost }: Asks,
): Promise<Found> {
  const [meanings, strict] = await Promise.all([
    resolveWords(ctx, collection.audience, parsed.words),
    wide ? null : askStrictly(parsed, ask),
  ]);
  const found = (answer: Answer, more: Partial<Found> = {}) => ({
    answer,
    meanings,
    relaxed: false,
    corrected: {},
    ...more,
  });
  if (strict && strict.matched > 0) return found(strict);
  for (const again of wide ? [] : await otherReadings(ctx, collection, parsed, meanings)) {
    const answer = await ask({ q: queryOf(again.parsed.words), matchingStrategy: "all" });
    if (answer.matched > 0) return found(answer, again);
  }
  const half = parsed.words.length > 1 ? await askMost(parsed.words) : (strict ?? (await askStrictly(parsed, ask)));
  const relaxed = parsed.words.length > 1;
  if (half.matched > 0 || !server.embedder) return found(half, { relaxed });
  const hybrid = { embedder: embedderName, semanticRatio: 0.8 };
  const near = { q: parsed.phrase, hybrid, locales: ["cmn", "eng"], rankingScoreThreshold: 0.6 };
  return found(await ask(near), { relaxed: true });
}

async function askStrictly(parsed: ParsedQuery, ask: Ask): Promise<Answer> {
  const code = codeOf(parsed);
  const named = code && (await ask({ q: code, attributesToSearchOn: ["code"], matchingStrategy: "all" }));
  return named && named.matched > 0 ? named : ask({ q: queryOf(parsed.words), matchingStrategy: "all" });
}

/** The question with pinyin as words ("buxiugangguan"), and with mistyped words put right, from the index's vocabulary. */
async function otherReadings(
  ctx: Context,
  { audience }: Collection,
  parsed: ParsedQuery,
  meanings: readonly Meaning[],
): Promise<(Pick<Found, "meanings" | "corrected"> & { parsed: ParsedQuery })[]> {
  const sounded = meanings.map((meaning) =>
    isHan(meaning.typed) ? meaning.typed : (meaning.instead.find(isHan) ?? meaning.typed),
  );
  const heard = parseQuery(sounded.join(" "));
  const corrected = await correctWords(ctx, audience, parsed, meanings);
  const text = Object.entries(corrected).reduce((rest, [wrong, meant]) => rest.replaceAll(wrong, meant), parsed.phrase);
  const right = text === parsed.phrase ? null : parseQuery(text);
  return [
    ...(heard && heard.phrase !== parsed.phrase ? [{ parsed: heard, meanings, corrected: {} }] : []),
    ...(right ? [{ parsed: right, meanings: await resolveWords(ctx, audience, right.words), corrected }] : []),
  ];
}

async function suggest(
  ctx: Context,
  server: OuterServer,
  collection: Collection,
  { text, limit }: SuggestQuery,
): Promise<SuggestResult> {
  const parsed = parseQuery(text);
  if (!parsed) return { ids: [], highlights: {} };
  const query = { filters: {}, facets: [], sort: "relevance", limit };
  const asks = await asksOf(ctx, server, collection, query, 0);
  const { answer, meanings } = await find(ctx, { ...server, embedder: null }, collection, parsed, false, asks);
  const hits = await readHits(ctx, collection, answer.ids);
  return { ids: hits.map((hit) => hit.id), highlights: highlightsOf(hits, meanings) };
}

async function asksOf(
  ctx: Context,
  server: OuterServer,
  collection: Collection,
  query: Pick<SearchQuery, "filters" | "facets" | "sort" | "limit">,
  first: number,
): Promise<Asks> {
  const place = { first, ...(await unconfirmed(ctx, server, collection)), budget: { left: server.deadline } };
  return {
    ask: (attempt) => askServer(server, collection, query, attempt, place),
    askMost: (words) => askHalf(server, collection, query, words, place),
  };
}

/** What is not confirmed is not shown; too much of it, or an index of another version, and the server is not asked. */
async function unconfirmed(
  ctx: Context,
  server: OuterServer,
  collection: Collection,
): Promise<{ mark: Mark; hidden: string[] }> {
  const [mark, hidden] = await Promise.all([
    markOf(ctx, server, collection),
    pendingIds(ctx, collection, mostHidden + 1),
  ]);
  if (!mark) throw new OuterUnavailable("building");
  if (hidden.length > mostHidden) throw new OuterUnavailable("behind");
  return { mark, hidden };
}
