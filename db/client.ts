import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

export type Database = PostgresJsDatabase<typeof schema>;
export type Connection = { db: Database; close(): Promise<void> };

/** Opens a pool on a database. Every session runs in Asia/Shanghai, so that `::date` means the bureau's day. */
export function connect(url: string, options: { max?: number; name?: string } = {}): Connection {
  const client = postgres(url, {
    max: options.max ?? 10,
    idle_timeout: 30,
    connection: { application_name: options.name ?? "duijie", TimeZone: "Asia/Shanghai", statement_timeout: 30_000 },
    onnotice: () => {},
  });
  return { db: drizzle(client, { schema }), close: () => client.end({ timeout: 5 }) };
}
