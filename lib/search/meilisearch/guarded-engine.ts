import type { Context } from "@/lib/platform/context";
import { log } from "@/lib/platform/log";
import { seesWholeIndex } from "../known-words";
import type { EngineHealth, SearchEngine } from "../port";
import { multiSearch } from "./ask-server";
import { Breaker, OuterUnavailable } from "./breaker";
import { outerEngine } from "./outer-engine";
import { lagOf } from "./pending";
import { presenceOf } from "./presence";
import type { OuterServer } from "./server";
import { readStanding } from "./standing";

/** A document may wait so long (milliseconds) for the server before staff are told. */
const tolerableLag = 60_000;

export type SearchTrouble = "unreachable" | "building" | "behind";
export type GuardedEngine = SearchEngine & { breaker: Breaker; trouble(ctx: Context): Promise<SearchTrouble | null> };

/**
 * The outer engine with the embedded one behind it. What the server cannot answer in time, PostgreSQL answers: the same
 * documents, as of this moment. Without a text there is nothing to look for, and PostgreSQL lists and counts exactly.
 */
export function guardedEngine(server: OuterServer, embedded: SearchEngine): GuardedEngine {
  const outer = outerEngine(server);
  const breaker = new Breaker(() => probe(server));
  const isThere = presenceOf(server);
  return {
    ...outer,
    name: "meilisearch",
    breaker,
    search: (ctx, collection, query) =>
      query.text.trim() === "" || !seesWholeIndex(ctx, collection)
        ? embedded.search(ctx, collection, query)
        : either(
            breaker,
            () => outer.search(ctx, collection, query),
            () => embedded.search(ctx, collection, query),
          ),
    suggest: (ctx, collection, query) =>
      seesWholeIndex(ctx, collection)
        ? either(
            breaker,
            () => outer.suggest(ctx, collection, query),
            () => embedded.suggest(ctx, collection, query),
          )
        : embedded.suggest(ctx, collection, query),
    async rebuild(ctx, collection) {
      await embedded.rebuild(ctx, collection);
      return outer.rebuild(ctx, collection);
    },
    trouble: (ctx) => troubleOf(ctx, server, breaker, isThere),
    health: async (ctx) => healthOf(ctx, embedded, await troubleOf(ctx, server, breaker, isThere)),
  };
}

async function either<Value>(
  breaker: Breaker,
  ask: () => Promise<Value>,
  instead: () => Promise<Value>,
): Promise<Value> {
  try {
    return await breaker.call(ask);
  } catch (error) {
    if (!(error instanceof OuterUnavailable)) throw error;
    if (error.why !== "open") log.warn({ why: error.why, cause: String(error.cause ?? "") }, "search falls back");
    return instead();
  }
}

/** A search of nothing with the search key: the server, its key and its disk in one. */
async function probe(server: OuterServer): Promise<void> {
  const query = { indexUid: `${server.prefix}_public_needs`, q: "", limit: 1 };
  await multiSearch(server, [query], AbortSignal.timeout(2_000));
}

/** Why the server does not answer, or null: what this process has seen, what PostgreSQL waits for. */
async function troubleOf(
  ctx: Context,
  server: OuterServer,
  breaker: Breaker,
  isThere: () => Promise<boolean>,
): Promise<SearchTrouble | null> {
  breaker.probeIfDue();
  if (breaker.state !== "closed") return "unreachable";
  const [lag, { indexes, mark }] = await Promise.all([lagOf(ctx), readStanding(ctx, server)]);
  if (!mark || Object.keys(indexes).length === 0) return (await isThere()) ? "building" : "unreachable";
  const waits = lag.since ? ctx.clock().getTime() - lag.since.getTime() : 0;
  return waits > tolerableLag ? "behind" : null;
}

async function healthOf(ctx: Context, embedded: SearchEngine, detail: SearchTrouble | null): Promise<EngineHealth> {
  const [own, lag] = await Promise.all([embedded.health(ctx), lagOf(ctx)]);
  const state = detail === "unreachable" ? "down" : detail ? "degraded" : "ok";
  return { documents: own.documents, lag: lag.count, state, detail };
}
