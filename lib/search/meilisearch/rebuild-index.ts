import type { Context } from "@/lib/platform/context";
import { documentsAfter } from "../documents";
import type { Collection, IndexedDocument, RebuildReport } from "../port";
import { alone, NotAlone, type StillAlone } from "./alone";
import { confirmDone } from "./confirm";
import { indexName, indexSettings, indexVersion, nextName } from "./index-settings";
import { outerDocument } from "./outer-document";
import { pendingChanges } from "./pending";
import type { OuterServer } from "./server";
import { noteIndex } from "./standing";
import { done, doneUnless } from "./tasks";

const batch = 1_000;

/**
 * Makes a collection's index anew beside the one that answers, then swaps the two. Changes of the meantime are pending
 * and are sent afterwards: nobody else writes to the server until this is done.
 */
export function rebuildIndex(ctx: Context, server: OuterServer, collection: Collection): Promise<RebuildReport> {
  return alone(ctx, (stillAlone) => buildAndSwap(ctx, server, collection, stillAlone));
}

/** The same for a caller that already is the only writer. */
export async function buildAndSwap(
  ctx: Context,
  server: OuterServer,
  collection: Collection,
  stillAlone: StillAlone,
): Promise<RebuildReport> {
  const started = performance.now();
  const name = indexName(server, collection);
  const next = nextName(server, collection);
  const { writer } = server;
  try {
    await doneUnless(server, "index_not_found", () => writer.deleteIndex(next));
    await done(server, () => writer.createIndex(next, { primaryKey: "id" }));
    await done(server, () => writer.index(next).updateSettings(indexSettings(collection, server.embedder)));
    const before = await pendingChanges(ctx, collection);
    const documents = await fill(ctx, server, collection, stillAlone);
    await doneUnless(server, "index_already_exists", () => writer.createIndex(name, { primaryKey: "id" }));
    await stillAlone();
    await done(server, () => writer.swapIndexes([{ indexes: [name, next], rename: false }]));
    await noteIndex(ctx, server, collection, indexVersion(collection, server.embedder));
    await confirmDone(ctx, server, stillAlone, before);
    await doneUnless(server, "index_not_found", () => writer.deleteIndex(next));
    return { documents, milliseconds: Math.round(performance.now() - started) };
  } catch (error) {
    // Two may have filled the same index.
    if (error instanceof NotAlone) await noteIndex(ctx, server, collection, null);
    throw error;
  }
}

async function fill(
  ctx: Context,
  server: OuterServer,
  collection: Collection,
  stillAlone: StillAlone,
): Promise<number> {
  const index = server.writer.index(nextName(server, collection));
  let count = 0;
  let after: string | null = null;
  for (;;) {
    const documents: IndexedDocument[] = await documentsAfter(ctx, collection, after, batch);
    if (documents.length === 0) return count;
    await stillAlone();
    await done(server, () => index.addDocuments(documents.map(outerDocument)));
    count += documents.length;
    after = documents.at(-1)!.id;
  }
}
