import type { Context } from "@/lib/platform/context";
import { outerEngine } from "@/lib/search/meilisearch/outer-engine";
import { syncOuter } from "@/lib/search/meilisearch/sync";
import type { Collection, SearchEngine } from "@/lib/search/port";
import { testHost, testServer } from "./test-server";

/** The engine on the real server alone, nothing behind it; none where MEILI_TEST_HOST names no server. */
export function outerUnderTest() {
  if (!testHost) return [];
  const server = testServer();
  const health = async () => ({ state: "ok" as const, documents: 0, lag: 0, detail: null });
  const engine: SearchEngine = { ...outerEngine(server), name: "meilisearch", health };
  const ready = async (ctx: Context, collections: readonly Collection[]) => {
    await syncOuter(ctx, server, collections);
  };
  return [{ name: "meilisearch", engine, ready }];
}
