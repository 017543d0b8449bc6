import type { Context } from "@/lib/platform/context";
import { activeExperts, readExperts } from "./documents";
import { currentEndpoint } from "./embeddings/endpoint";
import { expertHashes, giveVectors, vectorsRevision } from "./embeddings/load-vectors";
import { createEngine, type ExpertDoc, type MatchingEngine } from "./engine";
import { setExperts } from "./reading/set-experts";

const batch = 500;
/** No record has this version. */
const unread = 0;

type Index = {
  engine: MatchingEngine;
  versions: Map<string, number>;
  /** The vectors that are in it, as of which change of theirs. */
  vectors: { model: string | null; revision: string | null; hashes: Map<string, string> };
  syncing: Promise<void> | null;
};

/** One engine a process and database, so that tests with a database each do not share one. */
const indexes = new WeakMap<object, Index>();

/**
 * The process's engine, brought up to date before each use: every active expert's version is compared, and who changed,
 * came or left is read again. Versions and not times, since a transaction may commit later than its clock says.
 */
export async function matchingIndex(ctx: Context): Promise<MatchingEngine> {
  let index = indexes.get(ctx.pool);
  if (!index) {
    index = {
      engine: createEngine(),
      versions: new Map(),
      vectors: { model: null, revision: null, hashes: new Map() },
      syncing: null,
    };
    indexes.set(ctx.pool, index);
  }
  const mine = index;
  mine.syncing ??= bringUpToDate(ctx, mine).finally(() => {
    mine.syncing = null;
  });
  await mine.syncing;
  return mine.engine;
}

async function bringUpToDate(ctx: Context, index: Index): Promise<void> {
  const { engine, versions } = index;
  await markOtherVectors(ctx, index);
  const active = await activeExperts(ctx);
  const present = new Set(active.map((expert) => expert.id));
  for (const id of versions.keys()) {
    if (present.has(id)) continue;
    engine.removeExpert(id);
    versions.delete(id);
  }
  const changed = active.filter((expert) => versions.get(expert.id) !== expert.version);
  const parts = Array.from({ length: Math.ceil(changed.length / batch) }, (_, i) =>
    changed.slice(i * batch, (i + 1) * batch),
  );
  const read = (part: typeof changed) =>
    readExperts(
      ctx,
      part.map((expert) => expert.id),
    );
  await setExperts(engine, docsOf(parts, read));
  for (const part of parts) {
    if (index.vectors.model) await giveVectors(ctx, engine, await read(part));
    for (const expert of part) versions.set(expert.id, expert.version);
  }
}

async function* docsOf<Part>(parts: readonly Part[], read: (part: Part) => Promise<ExpertDoc[]>) {
  for (const part of parts) yield* await read(part);
}

/** Experts whose vector is another than the one in the index are to be read again, however often that fails. */
async function markOtherVectors(ctx: Context, { engine, versions, vectors }: Index): Promise<void> {
  const revision = await vectorsRevision(ctx);
  if (revision === vectors.revision) return;
  const hashes = await expertHashes(ctx);
  const ids = new Set([...hashes.keys(), ...vectors.hashes.keys()]);
  const model = currentEndpoint()?.model ?? null;
  // Another model may give another length: the old ones all go before the first of the new comes.
  if (model !== vectors.model) for (const id of vectors.hashes.keys()) engine.setExpertEmbedding(id, null);
  for (const id of ids) {
    const same = model === vectors.model && hashes.get(id) === vectors.hashes.get(id);
    if (!same && versions.has(id)) versions.set(id, unread);
  }
  vectors.model = model;
  vectors.revision = revision;
  vectors.hashes = hashes;
}
