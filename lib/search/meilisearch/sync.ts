import type { Context } from "@/lib/platform/context";
import { log } from "@/lib/platform/log";
import { transaction } from "@/lib/platform/transaction";
import { documentsOf } from "../documents";
import type { Collection } from "../port";
import { alone, type StillAlone } from "./alone";
import { confirmDone, forgetIfLost } from "./confirm";
import { asUnavailable } from "./failures";
import { indexName, indexVersion, nextName } from "./index-settings";
import { markName } from "./mark";
import { outerDocument } from "./outer-document";
import { failPending, nextPending, noteAgain, type PendingChange } from "./pending";
import { buildAndSwap } from "./rebuild-index";
import { ensureSearchKey, type OuterServer } from "./server";
import { noteIndex, readStanding } from "./standing";
import { cancelLeftovers, done, TaskFailed } from "./tasks";

const batch = 500;
/** So many failed lots in a row, and it is the server that is ill: the next run tries again. */
const mostFailures = 8;

type Run = { ctx: Context; server: OuterServer; collections: readonly Collection[]; stillAlone: StillAlone };

/**
 * Brings the server to what PostgreSQL says: indexes that are missing or of another version are made, then every pending
 * document is sent as it now stands. Rejects with OuterUnavailable where the server does not answer, with Busy while
 * another process does this; nothing is lost then.
 */
export async function syncOuter(
  ctx: Context,
  server: OuterServer,
  collections: readonly Collection[],
): Promise<{ sent: number }> {
  return alone(ctx, async (stillAlone) => {
    const run = { ctx, server, collections, stillAlone };
    const names = collections.flatMap((each) => [indexName(server, each), nextName(server, each)]);
    await cancelLeftovers(server, [...names, markName(server)]);
    if (await forgetIfLost(ctx, server)) log.warn("the search server is not in the state that it had confirmed");
    await makeMissing(run);
    return { sent: await sendAll(run) };
  });
}

/** Also makes an index anew that the server has lost: a document sent to no index would found one without settings. */
async function makeMissing({ ctx, server, collections, stillAlone }: Run): Promise<void> {
  const { indexes: ready, mark } = await readStanding(ctx, server);
  const { indexes } = await server.writer.getStats().catch((error) => Promise.reject(asUnavailable(error)));
  const missing = collections.filter((each) => {
    const name = indexName(server, each);
    return !(name in indexes) || ready[name] !== indexVersion(each, server.embedder);
  });
  if (missing.length > 0) await ensureSearchKey(server).catch((error) => Promise.reject(asUnavailable(error)));
  for (const collection of missing) {
    await noteIndex(ctx, server, collection, null);
    const report = await buildAndSwap(ctx, server, collection, stillAlone);
    log.info({ index: indexName(server, collection), ...report }, "search index made");
  }
  if (!mark && missing.length === 0) await confirmDone(ctx, server, stillAlone, []);
}

/** What is refused alone is left to the next run: the rest does not wait for it, and it is never given up. */
async function sendAll(run: Run): Promise<number> {
  const refused = new Set<string>();
  let [sent, failures] = [0, 0];
  for (;;) {
    const changes = await nextPending(run.ctx, run.collections, batch, refused);
    if (changes.length === 0 || failures === mostFailures) return sent;
    const taken = await send(run, changes);
    if (taken) sent += changes.length;
    else if (changes.length === 1) refused.add(changes[0]!.change);
    failures = taken ? 0 : failures + 1;
  }
}

async function send(run: Run, changes: readonly PendingChange[]): Promise<boolean> {
  const { ctx, server, collections, stillAlone } = run;
  try {
    // Removals of all collections first: what was hidden leaves before anything new comes.
    const states = await Promise.all(collections.map((each) => stateOf(ctx, each, changes)));
    await stillAlone();
    await allDone(collections.map((each, at) => drop(server, each, states[at]!.gone)));
    await stillAlone();
    await allDone(collections.map((each, at) => add(server, each, states[at]!.documents)));
    await confirmDone(ctx, server, stillAlone, changes);
    return true;
  } catch (error) {
    await ifNotAlone(stillAlone, () => transaction(ctx, (tx) => noteAgain(tx, changes)));
    if (!(error instanceof TaskFailed)) throw error;
    log.error({ error: error.message, documents: changes.length }, "search task failed");
    await failPending(ctx, changes);
    return false;
  }
}

/** Fails when all have ended: nothing that was sent may still be under way when it is noted again. */
async function allDone(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
}

/** Where another may have sent a newer state before ours arrived and confirmed it, it has to be sent once more. */
async function ifNotAlone(stillAlone: StillAlone, repair: () => Promise<void>): Promise<void> {
  const isAlone = await stillAlone().then(
    () => true,
    () => false,
  );
  if (!isAlone) await repair();
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
