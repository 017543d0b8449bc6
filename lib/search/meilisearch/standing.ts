import { eq } from "drizzle-orm";
import { z } from "zod";
import { searchPending, settings } from "@/db/schema";
import type { Context } from "@/lib/platform/context";
import type { Collection } from "../port";
import { indexName, indexVersion } from "./index-settings";
import type { Mark } from "./mark";
import type { OuterServer } from "./server";

const key = "search.outer";
const schema = z.object({
  host: z.string(),
  indexes: z.record(z.string(), z.string()),
  mark: z
    .object({ value: z.string(), slot: z.union([z.literal(0), z.literal(1)]) })
    .nullable()
    .default(null),
});

/** Which indexes stand on a server, each with its version, and how far it is; written by the only writer. */
export type Standing = { indexes: Record<string, string>; mark: Mark | null };

export async function readStanding(ctx: Context, server: OuterServer): Promise<Standing> {
  const [row] = await ctx.db.select({ value: settings.value }).from(settings).where(eq(settings.key, key));
  const parsed = schema.safeParse(row?.value);
  if (!parsed.success || parsed.data.host !== server.host) return { indexes: {}, mark: null };
  const { indexes, mark } = parsed.data;
  return { indexes, mark };
}

/** The mark to ask the server for, where the index is there in the version that this process would make; null: ask not. */
export async function markOf(ctx: Context, server: OuterServer, collection: Collection): Promise<Mark | null> {
  const { indexes, mark } = await readStanding(ctx, server);
  return indexes[indexName(server, collection)] === indexVersion(collection, server.embedder) ? mark : null;
}

/** Notes that an index stands in a version, or (null) that it cannot be asked. */
export async function noteIndex(
  ctx: Context,
  server: OuterServer,
  collection: Collection,
  version: string | null,
): Promise<void> {
  const { indexes, mark } = await readStanding(ctx, server);
  const name = indexName(server, collection);
  const { [name]: _, ...others } = indexes;
  await write(ctx, server, { indexes: version ? { ...others, [name]: version } : others, mark });
}

export async function noteMark(ctx: Context, server: OuterServer, mark: Mark): Promise<void> {
  await write(ctx, server, { ...(await readStanding(ctx, server)), mark });
}

/** Nothing on the server counts any more: all its indexes have to be made anew. */
export async function noteLost(ctx: Context, server: OuterServer): Promise<void> {
  await write(ctx, server, { indexes: {}, mark: null });
}

async function write(ctx: Context, { host }: OuterServer, standing: Standing): Promise<void> {
  const value = { host, ...standing };
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
