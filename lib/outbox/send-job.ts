import { sql } from "drizzle-orm";
import { fromDrizzle } from "pg-boss";
import type { Context } from "@/lib/platform/context";
import { sender } from "./boss";
import type { JobData, JobName } from "./queues";

/** Puts a job into the queue in the open transaction: it exists exactly when the change does. */
export async function sendJob<Name extends JobName>(
  ctx: Context,
  name: Name,
  data: JobData<Name>,
  options: { singletonKey?: string; startAfter?: Date } = {},
): Promise<void> {
  if (!ctx.inTransaction) throw new Error(`Job ${name} sent outside a transaction`);
  const boss = await sender(ctx.pool);
  await boss.send(name, data, { ...options, db: fromDrizzle(ctx.db, sql) });
}
