import type { SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Context } from "@/lib/platform/context";
import type { SearchAudience, SearchKind } from "./write-document";

/** What a reader asks for. Values of one attribute are alternatives; all attributes hold together. */
export type SearchQuery = {
  text: string;
  filters: Readonly<Record<string, readonly string[]>>;
  /** Attributes to count, each under the filters of all the others. */
  facets: readonly string[];
  /** A key of the collection's `sorts`, or "relevance" (newest first, as it were, where there is no text). */
  sort: string;
  /** As an earlier answer gave it; null for the first page. */
  cursor: string | null;
  limit: number;
  /** "any" takes records that hold most of the words; "all" turns to it by itself where nothing holds them all. */
  match?: "all" | "any";
};

/** Ids in order, to be read again by the domain through its own predicate, and figures that count the same records. */
export type SearchResult = {
  ids: string[];
  total: number;
  facets: Record<string, Record<string, number>>;
  /** Position of the first id, from 0. */
  first: number;
  next: string | null;
  previous: string | null;
  /** True where not every word had to be found. */
  relaxed: boolean;
  /** Words of the query that were looked for. */
  words: string[];
};

/**
 * What a domain opens to search: its table, who may see which rows, and what can be filtered, counted and sorted.
 * The embedded engine reads the expressions; an outer engine indexes their values under the same names.
 */
export type Collection = {
  name: string;
  kind: SearchKind;
  audience: SearchAudience;
  from: PgTable & { id: PgColumn };
  visible(ctx: Context): SQL;
  /** The column by which people call a record ("2026B-0031"): an exact hit. */
  code?: PgColumn;
  /** Each a text[]: a record may have no, one or several values. */
  attributes: Record<string, SQL>;
  sorts: Record<string, SQL>;
  defaultSort: string;
};

export interface SearchEngine {
  search(ctx: Context, collection: Collection, query: SearchQuery): Promise<SearchResult>;
}
