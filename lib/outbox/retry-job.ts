import { sql } from "drizzle-orm";
import { recordAudit } from "@/lib/audit/record";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { Conflict } from "@/lib/platform/errors";
import { transaction } from "@/lib/platform/transaction";
import { jobPolicy } from "./policy";
import { deadLetterQueue, type JobName, jobs } from "./queues";
import { sendJob } from "./send-job";

/** Sends a dead job again, as a new one; exactly one of two callers does. */
export async function retryJob(ctx: Context, input: { id: string }): Promise<{ name: string }> {
  return transaction(ctx, async (tx) => {
    const dead = await takeDeadJob(tx, input.id);
    const name = dead.name as JobName;
    if (!(name in jobs)) throw new Conflict();
    await sendJob(tx, name, jobs[name].parse(dead.data) as never);
    await recordAudit(tx, { action: "jobs.retry", objectType: "job", objectId: input.id, detail: { queue: name } });
    return { name };
  });
}

/** Lets a dead job go: what it wanted has been done otherwise or is no longer wanted. */
export async function dropJob(ctx: Context, input: { id: string }): Promise<{ name: string }> {
  return transaction(ctx, async (tx) => {
    const { name } = await takeDeadJob(tx, input.id);
    await recordAudit(tx, { action: "jobs.drop", objectType: "job", objectId: input.id, detail: { queue: name } });
    return { name };
  });
}

async function takeDeadJob(ctx: Context, id: string): Promise<{ name: string; data: unknown }> {
  authorize(ctx, jobPolicy, "retry", {});
  const [dead] = await ctx.db.execute<{ name: string | null; data: unknown }>(
    sql`delete from pgboss.job where name = ${deadLetterQueue} and id = ${id} and state in ('created', 'retry')
        returning source_name as name, data`,
  );
  if (!dead) throw new Conflict();
  return { name: dead.name ?? "", data: dead.data };
}
