import { inArray, sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { dataVersions } from "@/db/schema";
import type { Context } from "./context";

export type VersionName = "public" | "taxonomy";

/** Raised in the transaction of every mutation that the public can see the effect of. */
export async function raiseDataVersion(ctx: Context, name: VersionName): Promise<void> {
  await ctx.db
    .insert(dataVersions)
    .values({ name, value: 1 })
    .onConflictDoUpdate({ target: dataVersions.name, set: { value: sql`${dataVersions.value} + 1` } });
}

/** In characters of JSON, whatever it is that readers ask for; answers of old versions drop out as new ones come. */
const room = 64_000_000;
const cache = new LRUCache<string, object>({ max: 2_000, maxSize: room });

/**
 * A read that is kept per process as long as the data version stands: one tiny query decides, so the worker and every
 * web process invalidate alike and nothing stale is served. Only for reads that do not depend on the actor. `mayKeep` is
 * asked after the version and before the read: false where the answer may be right only for now.
 */
export async function cachedRead<Value>(
  ctx: Context,
  name: VersionName,
  key: string,
  read: () => Promise<Value>,
  mayKeep: () => Promise<boolean> = async () => true,
): Promise<Value> {
  const version = await currentVersion(ctx, name);
  const cacheKey = `${name}:${version}:${key}`;
  const kept = cache.get(cacheKey) as { value: Value } | undefined;
  if (kept) return kept.value;
  const lasting = await mayKeep();
  const value = await read();
  if (lasting && (await currentVersion(ctx, name)) === version) cache.set(cacheKey, { value }, { size: sizeOf(value) });
  return value;
}

function sizeOf(value: unknown): number {
  return 1 + (JSON.stringify(value)?.length ?? 0);
}

async function currentVersion(ctx: Context, name: VersionName): Promise<number> {
  const rows = await ctx.db
    .select({ value: dataVersions.value })
    .from(dataVersions)
    .where(inArray(dataVersions.name, [name]));
  return rows[0]?.value ?? 0;
}
