import { eq } from "drizzle-orm";
import { z } from "zod";
import { searchPending, settings } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection } from "../port";
import { indexName, indexVersion } from "./index-settings";
import type { OuterServer } from "./server";

const key = "search.outer";
const schema = z.object({ host: z.string(), indexes: z.record(z.string(), z.string()) });

/** Which indexes stand on which server, and with which version; written by whoever built them. */
export async function readyIndexes(ctx: Context, server: OuterServer): Promise<Record<string, string>> {
  const [row] = await ctx.db.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
  const parsed = schema.safeParse(row?.value);
  return parsed.success && parsed.data.host === server.host ? parsed.data.indexes : {};
}

/** True where the index is there in the version that this process would make; until then it is not asked. */
export async function isReady(ctx: Context, server: OuterServer, collection: Collection): Promise<boolean> {
  const indexes = await readyIndexes(ctx, server);
  return indexes[indexName(server, collection)] === indexVersion(collection, server.embedder);
}

/** Notes that an index stands in a version, or (null) that it cannot be asked. */
export async function noteIndex(
  ctx: Context,
  server: OuterServer,
  collection: Collection,
  version: string | null,
): Promise<void> {
  const indexes = await readyIndexes(ctx, server);
  const name = indexName(server, collection);
  const { [name]: _, ...others } = indexes;
  const value = { host: server.host, indexes: version ? { ...others, [name]: version } : others };
  await ctx.db
    .insert(settings)
    .values({ key, value, updatedAt: ctx.clock() })
    .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: ctx.clock() } });
}

/** Where no server is configured nothing is noted for one: indexes that stood somewhere have to be made anew. */
export async function forgetServer(ctx: Context): Promise<void> {
  await ctx.db.delete(settings).where(eq(settings.key, key));
  await ctx.db.delete(searchPending);
}
