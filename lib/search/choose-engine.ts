import type { Context } from "@/lib/platform/context";
import { embeddedEngine } from "./embedded-engine";
import { currentServer } from "./meilisearch/current-server";
import { type GuardedEngine, guardedEngine, type SearchTrouble } from "./meilisearch/guarded-engine";
import { pendingIds } from "./meilisearch/pending";
import type { OuterServer } from "./meilisearch/server";
import type { Collection, SearchEngine } from "./port";

const slot = globalThis as typeof globalThis & { duijieEngine?: { server: OuterServer; engine: GuardedEngine } };

/** The engine that answers: PostgreSQL itself, or the configured search server with PostgreSQL behind it. */
export function searchEngine(): SearchEngine {
  return guarded() ?? embeddedEngine;
}

/** What staff should know: why a configured search server does not answer just now; null where all is well or there is none. */
export async function searchTrouble(ctx: Context): Promise<SearchTrouble | null> {
  return guarded()?.trouble(ctx) ?? null;
}

function guarded(): GuardedEngine | null {
  const server = currentServer();
  if (!server) return null;
  if (slot.duijieEngine?.server !== server) {
    slot.duijieEngine = { server, engine: guardedEngine(server, embeddedEngine) };
  }
  return slot.duijieEngine.engine;
}

/** True while a search server has not confirmed every document of the collection. */
export async function isSettling(ctx: Context, collection: Collection): Promise<boolean> {
  return currentServer() !== null && (await pendingIds(ctx, collection, 1)).length > 0;
}
