import { currentServer } from "./meilisearch/current-server";
import { notePending } from "./meilisearch/pending";
import type { SearchEngine } from "./port";

type Writer = Pick<SearchEngine, "write" | "remove">;

const outer: Writer = {
  write: (ctx, documents) => notePending(ctx, documents, false),
  remove: (ctx, documents) => notePending(ctx, documents, true),
};

/** Engines beside the embedded one, which is `search_documents` itself: told of every change in its transaction. */
export function engines(): readonly Writer[] {
  return currentServer() ? [outer] : [];
}
