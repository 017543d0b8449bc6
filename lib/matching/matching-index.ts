import type { Context } from "@/lib/platform/context";
import { activeExperts, readExperts } from "./documents";
import { createEngine, type MatchingEngine } from "./engine";

const batch = 500;

type Index = { engine: MatchingEngine; versions: Map<string, number>; syncing: Promise<void> | null };

/** One engine a process and database, so that tests with a database each do not share one. */
const indexes = new WeakMap<object, Index>();

/**
 * The process's engine, brought up to date before each use: every active expert's version is compared, and who changed,
 * came or left is read again. Versions and not times, since a transaction may commit later than its clock says.
 */
export async function matchingIndex(ctx: Context): Promise<MatchingEngine> {
  let index = indexes.get(ctx.pool);
  if (!index) {
    index = { engine: createEngine(), versions: new Map(), syncing: null };
    indexes.set(ctx.pool, index);
  }
  const mine = index;
  mine.syncing ??= bringUpToDate(ctx, mine).finally(() => {
    mine.syncing = null;
  });
  await mine.syncing;
  return mine.engine;
}

async function bringUpToDate(ctx: Context, { engine, versions }: Index): Promise<void> {
  const active = await activeExperts(ctx);
  const present = new Set(active.map((expert) => expert.id));
  for (const id of versions.keys()) {
    if (present.has(id)) continue;
    engine.removeExpert(id);
    versions.delete(id);
  }
  const changed = active.filter((expert) => versions.get(expert.id) !== expert.version);
  for (let start = 0; start < changed.length; start += batch) {
    const part = changed.slice(start, start + batch);
    const docs = await readExperts(
      ctx,
      part.map((expert) => expert.id),
    );
    for (const doc of docs) engine.setExpert(doc);
    for (const expert of part) versions.set(expert.id, expert.version);
  }
}
