import { sql } from "drizzle-orm";
import { authorize } from "@/lib/auth/authorize";
import type { Context } from "@/lib/platform/context";
import { jobPolicy } from "./policy";
import { deadLetterQueue, type JobName, jobs } from "./queues";

export type QueueView = {
  name: JobName;
  waiting: number;
  running: number;
  retrying: number;
  done: number;
  failed: number;
};

/** Jobs by queue and state, of what the library still keeps. */
export async function queueCounts(ctx: Context): Promise<QueueView[]> {
  authorize(ctx, jobPolicy, "read", {});
  const rows = await ctx.db.execute<{ name: string; state: string; value: number }>(
    sql`select name, state::text as state, count(*)::int as value from pgboss.job group by 1, 2`,
  );
  const of = (name: string, state: string) => rows.find((row) => row.name === name && row.state === state)?.value ?? 0;
  return (Object.keys(jobs) as JobName[]).map((name) => ({
    name,
    waiting: of(name, "created"),
    running: of(name, "active"),
    retrying: of(name, "retry"),
    done: of(name, "completed"),
    failed: of(name, "failed"),
  }));
}

export type DeadJobView = {
  id: string;
  name: string;
  data: Record<string, unknown>;
  error: string;
  attempts: number;
  sentAt: Date | null;
  diedAt: Date;
};

/** Jobs that failed for good and wait for a decision, newest first. */
export async function deadJobs(ctx: Context, limit = 100): Promise<DeadJobView[]> {
  authorize(ctx, jobPolicy, "read", {});
  const rows = await ctx.db.execute<Record<string, unknown>>(
    sql`select id, coalesce(source_name, '') as name, data, source_output as output,
          coalesce(source_retry_count, 0) as retries,
          (extract(epoch from source_created_on) * 1000)::float8 as sent_ms,
          (extract(epoch from created_on) * 1000)::float8 as died_ms
        from pgboss.job where name = ${deadLetterQueue} and state in ('created', 'retry')
        order by created_on desc limit ${limit}`,
  );
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    data: (row.data ?? {}) as Record<string, unknown>,
    error: errorText(row.output),
    attempts: Number(row.retries) + 1,
    sentAt: row.sent_ms === null ? null : new Date(Number(row.sent_ms)),
    diedAt: new Date(Number(row.died_ms)),
  }));
}

export async function countDeadJobs(ctx: Context): Promise<number> {
  authorize(ctx, jobPolicy, "read", {});
  const [row] = await ctx.db.execute<{ value: number }>(
    sql`select count(*)::int as value from pgboss.job where name = ${deadLetterQueue} and state in ('created', 'retry')`,
  );
  return row?.value ?? 0;
}

/** What the library keeps of an error: its message, without the stack. */
function errorText(output: unknown): string {
  if (output && typeof output === "object" && "message" in output) return String(output.message).slice(0, 500);
  return output ? JSON.stringify(output).slice(0, 500) : "";
}
