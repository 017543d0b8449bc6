import { setImmediate as breathe } from "node:timers/promises";
import { notInArray } from "drizzle-orm";
import { needs } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import { createEngine, type MatchingEngine } from "../engine";
import { readOwnTexts } from "./own-texts";

const batch = 200;
/** What is not in the register cannot be duplicated. */
export const gone = ["draft", "withdrawn", "closed"] as const;

type Index = { engine: MatchingEngine; versions: Map<string, number>; syncing: Promise<void> | null };

/** An engine apart from that of the matches: it holds what firms keep back. One a process (the worker's) and database. */
const indexes = new WeakMap<object, Index>();

/** Every need of the register in its firm's words, brought up to date by version before each use. */
export async function needIndex(ctx: Context): Promise<MatchingEngine> {
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
  const standing = await ctx.db
    .select({ id: needs.id, version: needs.version })
    .from(needs)
    .where(notInArray(needs.status, [...gone]));
  const present = new Set(standing.map((need) => need.id));
  for (const id of versions.keys()) {
    if (present.has(id)) continue;
    engine.removeNeed(id);
    versions.delete(id);
  }
  const changed = standing.filter((need) => versions.get(need.id) !== need.version);
  for (let start = 0; start < changed.length; start += batch) {
    const part = changed.slice(start, start + batch);
    const docs = await readOwnTexts(
      ctx,
      part.map((need) => need.id),
    );
    for (const doc of docs) engine.setNeed(doc);
    for (const need of part) versions.set(need.id, need.version);
    await breathe();
  }
}
