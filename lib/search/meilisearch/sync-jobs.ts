import { sql } from "drizzle-orm";
import { sendJob } from "@/lib/outbox/send-job";
import type { Context } from "@/lib/platform/context";
import { transaction } from "@/lib/platform/transaction";
import type { Collection } from "../port";
import { Busy, NotAlone } from "./alone";
import { OuterUnavailable } from "./breaker";
import { currentServer } from "./current-server";
import { reconcileOuter } from "./reconcile";
import type { OuterServer } from "./server";
import { forgetServer } from "./standing";
import { syncOuter } from "./sync";

/** Milliseconds until a server that did not answer, or that another process writes to, is tried again. */
const pause = 2_000;

/** Job "search.sync". While the server is away it is tried every two seconds, by one waiting job however many changes there are. */
export function syncJob(collections: readonly Collection[]): (ctx: Context) => Promise<void> {
  return withServer(async (ctx, server) => {
    await syncOuter(ctx, server, collections);
  });
}

/** Job "search.reconcile", by night: the differences it finds are sent like any change. */
export function reconcileJob(collections: readonly Collection[]): (ctx: Context) => Promise<void> {
  return withServer(async (ctx, server) => {
    await reconcileOuter(ctx, server, collections);
    await syncOuter(ctx, server, collections);
  });
}

/** When a worker starts: what was missed is sent. Without a server what was noted for one is forgotten. */
export async function startSync(ctx: Context): Promise<{ configured: boolean }> {
  const configured = currentServer() !== null;
  if (configured) await transaction(ctx, (tx) => sendJob(tx, "search.sync", {}));
  else await forgetServer(ctx);
  return { configured };
}

function withServer(work: (ctx: Context, server: OuterServer) => Promise<void>): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const server = currentServer();
    if (!server) return;
    try {
      await work(ctx, server);
    } catch (error) {
      if (![OuterUnavailable, Busy, NotAlone].some((passing) => error instanceof passing)) throw error;
      await tryAgain(ctx);
    }
  };
}

async function tryAgain(ctx: Context): Promise<void> {
  const waiting = await ctx.db.execute(
    sql`select 1 from pgboss.job where name = 'search.sync' and state = 'created' and start_after > now() limit 1`,
  );
  if (waiting.length > 0) return;
  const startAfter = new Date(ctx.clock().getTime() + pause);
  await transaction(ctx, (tx) => sendJob(tx, "search.sync", {}, { startAfter }));
}
