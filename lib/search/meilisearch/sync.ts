import type { Context } from "@/lib/platform/context";
import { log } from "@/lib/platform/log";
import { documentsOf } from "../documents";
import type { Collection } from "../port";
import { alone } from "./alone";
import { asUnavailable } from "./failures";
import { indexName, indexVersion, nextName } from "./index-settings";
import { outerDocument } from "./outer-document";
import { confirmPending, failPending, nextPending, type PendingChange } from "./pending";
import { buildAndSwap } from "./rebuild-index";
import { ensureSearchKey, type OuterServer } from "./server";
import { noteIndex, readyIndexes } from "./standing";
import { cancelLeftovers, done, TaskFailed } from "./tasks";

const batch = 500;
const mostAttempts = 8;

/**
 * Brings the server to what PostgreSQL says: indexes that are missing or of another version are made, then every pending
 * document is sent as it now stands. Rejects with OuterUnavailable where the server does not answer; nothing is lost then.
 */
export async function syncOuter(
  ctx: Context,
  server: OuterServer,
  collections: readonly Collection[],
): Promise<{ sent: number }> {
  return alone(ctx, async () => {
    await cancelLeftovers(
      server,
      collections.flatMap((each) => [indexName(server, each), nextName(server, each)]),
    );
    await makeMissing(ctx, server, collections);
    let sent = 0;
    for (;;) {
      const changes = await nextPending(ctx, batch);
      if (changes.length === 0 || changes[0]!.attempts >= mostAttempts) return { sent };
      sent += await send(ctx, server, collections, changes);
    }
  });
}

/** Also makes an index anew that the server has lost: a document sent to no index would found one without settings. */
async function makeMissing(ctx: Context, server: OuterServer, collections: readonly Collection[]): Promise<void> {
  const ready = await readyIndexes(ctx, server);
  const { indexes } = await server.writer.getStats().catch((error) => Promise.reject(asUnavailable(error)));
  const missing = collections.filter((each) => {
    const name = indexName(server, each);
    return !(name in indexes) || ready[name] !== indexVersion(each, server.embedder);
  });
  if (missing.length === 0) return;
  await ensureSearchKey(server).catch((error) => Promise.reject(asUnavailable(error)));
  for (const collection of missing) {
    await noteIndex(ctx, server, collection, null);
    const report = await buildAndSwap(ctx, server, collection);
    log.info({ index: indexName(server, collection), ...report }, "search index made");
  }
}

async function send(
  ctx: Context,
  server: OuterServer,
  collections: readonly Collection[],
  changes: readonly PendingChange[],
): Promise<number> {
  try {
    // Removals of all collections first: what was hidden leaves before anything new comes.
    const states = await Promise.all(collections.map((each) => stateOf(ctx, each, changes)));
    await Promise.all(collections.map((each, at) => drop(server, each, states[at]!.gone)));
    await Promise.all(collections.map((each, at) => add(server, each, states[at]!.documents)));
    await confirmPending(ctx, changes);
    return changes.length;
  } catch (error) {
    if (!(error instanceof TaskFailed)) throw error;
    log.error({ error: error.message, documents: changes.length }, "search task failed");
    await failPending(ctx, changes);
    return 0;
  }
}

async function stateOf(ctx: Context, collection: Collection, changes: readonly PendingChange[]) {
  const ids = changes
    .filter((each) => each.kind === collection.kind && each.audience === collection.audience)
    .map((each) => each.id);
  const documents = ids.length > 0 ? await documentsOf(ctx, collection, ids) : [];
  const present = new Set(documents.map((each) => each.id));
  return { documents: documents.map(outerDocument), gone: ids.filter((id) => !present.has(id)) };
}

async function drop(server: OuterServer, collection: Collection, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await done(server, () => server.writer.index(indexName(server, collection)).deleteDocuments(ids));
}

async function add(
  server: OuterServer,
  collection: Collection,
  documents: ReturnType<typeof outerDocument>[],
): Promise<void> {
  if (documents.length === 0) return;
  await done(server, () =>
    server.writer.index(indexName(server, collection)).addDocuments(documents, { primaryKey: "id" }),
  );
}
