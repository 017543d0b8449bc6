import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Sql } from "postgres";
import type { Database } from "./client";

const dialect = new PgDialect();

/**
 * Runs a statement that its session keeps prepared: from the second time on it goes over the wire once and is neither
 * parsed nor, where PostgreSQL finds a plan for all values as good, planned. For statements of few different texts, each
 * of which stays with the session. Within a transaction it runs as any other; `?prepare=false` in the database's URL (for a
 * pooler that keeps no statements) switches it off.
 */
export async function executePrepared<Row extends Record<string, unknown>>(db: Database, query: SQL): Promise<Row[]> {
  const client = (db as { $client?: Sql }).$client;
  if (!client) return (await db.execute<Row>(query)) as unknown as Row[];
  const { sql, params } = dialect.sqlToQuery(query);
  return client.unsafe(sql, params as never[], { prepare: true }) as unknown as Promise<Row[]>;
}
