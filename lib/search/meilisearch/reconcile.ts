import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import { documentsAfter } from "../documents";
import type { Collection, DocumentRef } from "../port";
import { asUnavailable } from "./failures";
import { indexName } from "./index-settings";
import { type OuterDocument, outerDocument } from "./outer-document";
import { notePending } from "./pending";
import type { OuterServer } from "./server";

const batch = 1_000;

/**
 * Compares every document of the server with PostgreSQL's and notes the differences as pending: what a server that came
 * back from an old disk, or a hand on it, left behind. Answers how many there were.
 */
export async function reconcileOuter(
  ctx: Context,
  server: OuterServer,
  collections: readonly Collection[],
): Promise<number> {
  let differences = 0;
  for (const collection of collections) {
    const here = await versionsHere(ctx, collection);
    const there = await versionsThere(server, collection);
    const changed = [...here].filter(([id, version]) => there.get(id) !== version).map(([id]) => id);
    const orphans = [...there.keys()].filter((id) => !here.has(id));
    const refs = (ids: string[]): DocumentRef[] =>
      ids.map((id) => ({ id, kind: collection.kind, audience: collection.audience }));
    await transaction(ctx, async (tx) => {
      await notePending(tx, refs(changed), false);
      await notePending(tx, refs(orphans), true);
    });
    differences += changed.length + orphans.length;
  }
  return differences;
}

async function versionsHere(ctx: Context, collection: Collection): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  for (let after: string | null = null; ; ) {
    const documents = await documentsAfter(ctx, collection, after, batch);
    if (documents.length === 0) return versions;
    for (const document of documents) versions.set(document.id, outerDocument(document).version);
    after = documents.at(-1)!.id;
  }
}

async function versionsThere(server: OuterServer, collection: Collection): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  const index = server.writer.index<OuterDocument>(indexName(server, collection));
  for (let offset = 0; ; offset += batch) {
    const { results } = await index
      .getDocuments({ fields: ["id", "version"], limit: batch, offset })
      .catch((error) => Promise.reject(asUnavailable(error)));
    for (const { id, version } of results) versions.set(id, version);
    if (results.length < batch) return versions;
  }
}
