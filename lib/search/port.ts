import type { SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Context } from "@/lib/platform/context";

export type SearchKind = "need" | "expert" | "organization" | "engagement" | "agreement";
/** Who reads an index. Nothing is shared between the two: no text, no statistics, no vocabulary. */
export type SearchAudience = "public" | "staff";
/** One record in one index. */
export type DocumentRef = { kind: SearchKind; id: string; audience: SearchAudience };

/** What a reader asks for. Values of one attribute are alternatives; all attributes hold together. */
export type SearchQuery = {
  text: string;
  filters: Readonly<Record<string, readonly string[]>>;
  /** Attributes to count, each under the filters of all the others. */
  facets: readonly string[];
  /** A key of the collection's `sorts`, or "relevance" (the collection's first order where there is no text). */
  sort: string;
  /** As an earlier answer of the same query gave it; null for the first page. Another engine may take it as the first page. */
  cursor: string | null;
  limit: number;
  /** "any" takes records that hold most of the words; "all" turns to it by itself where nothing holds them all. */
  match?: "all" | "any";
};

/** Ids in order, to be read again by the domain through its own predicate, and figures that count the same records. */
export type SearchResult = {
  ids: string[];
  /** Records found. Exact, or where `capped` the least there are: "1,000+"; then the facets are least counts too. */
  total: number;
  capped: boolean;
  facets: Record<string, Record<string, number>>;
  /** By id: the words for which the record was found, spelt as the index has them, to mark in what the reader may see (`markedParts`). */
  highlights: Record<string, string[]>;
  /** Position of the first id, from 0. */
  first: number;
  next: string | null;
  previous: string | null;
  /** True where not every word had to be found. */
  relaxed: boolean;
  /** Words of the query that were looked for. */
  words: string[];
  /** Words that were found instead of mistyped ones, by what was typed: {"不绣钢": "不锈钢"}. */
  corrected: Record<string, string>;
};

/** As you type: the last word may be unfinished. */
export type SuggestQuery = { text: string; limit: number };
export type SuggestResult = { ids: string[]; highlights: Record<string, string[]> };

/** A value to order by: text (byte order) or a number, null always last. */
export type SortKey = { value: SQL<string | number | null>; direction: "asc" | "desc" };

/**
 * What a domain opens to search: its table, who may see which rows, and what can be filtered, counted and sorted.
 * The embedded engine reads the expressions; an outer engine indexes their values under the same names (`documentsOf`).
 */
export type Collection = {
  name: string;
  kind: SearchKind;
  audience: SearchAudience;
  from: PgTable & { id: PgColumn };
  visible(ctx: Context): SQL;
  /** The column by which people call a record ("2026B-0031"): an exact hit, in any case of letters. */
  code?: PgColumn;
  /** Each a text[]: a record may have no, one or several values. */
  attributes: Record<string, SQL>;
  sorts: Record<string, readonly SortKey[]>;
  defaultSort: string;
  /** Narrows a search in the embedded engine by a condition on its document `d`; an outer engine knows nothing of it. */
  within?: SQL;
  /** Writes the search documents of these records anew, in the open transaction; for `rebuild`. */
  refresh?(ctx: Context, ids: readonly string[]): Promise<void>;
};

/** A record as an index holds it. `sorts` has the values of each order's keys in turn. */
export type IndexedDocument = DocumentRef & {
  title: string;
  body: string;
  code: string | null;
  /** Title and body cut into words and pairs of characters, with pinyin, initials and grades: for an engine that cannot. */
  titleTerms: string[];
  bodyTerms: string[];
  attributes: Record<string, string[]>;
  sorts: Record<string, (string | number | null)[]>;
  updatedAt: Date;
};

/** `lag` is the number of documents that the engine has not confirmed yet; 0 for one that is written in the transaction. */
export type EngineHealth = { state: "ok" | "degraded" | "down"; documents: number; lag: number; detail: string | null };
export type RebuildReport = { documents: number; milliseconds: number };

/**
 * A search engine. `documents` were already written or removed in `search_documents` when `write` and `remove` are
 * called, in the same open transaction: an outer engine notes there what it must fetch (and hide at once).
 */
export interface SearchEngine {
  readonly name: "embedded" | "meilisearch";
  search(ctx: Context, collection: Collection, query: SearchQuery): Promise<SearchResult>;
  suggest(ctx: Context, collection: Collection, query: SuggestQuery): Promise<SuggestResult>;
  write(ctx: Context, documents: readonly DocumentRef[]): Promise<void>;
  remove(ctx: Context, documents: readonly DocumentRef[]): Promise<void>;
  /** Makes the index of the collection anew from `search_documents` while the old one answers. */
  rebuild(ctx: Context, collection: Collection): Promise<RebuildReport>;
  health(ctx: Context): Promise<EngineHealth>;
}
