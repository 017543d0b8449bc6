import { existsSync } from "node:fs";
import { join } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const FOLDER = join(import.meta.dirname, "migrations");
/** "duijie" as a number; any constant that nothing else locks will do. */
const LOCK = 0x6475696a;

/** Applies the migrations that are missing, one process at a time, and returns how many there were. */
export async function migrate(url: string, migrationsFolder = FOLDER): Promise<{ applied: number }> {
  if (!existsSync(join(migrationsFolder, "meta", "_journal.json"))) return { applied: 0 };
  // One connection that is never replaced: the advisory lock belongs to the session.
  const sql = postgres(url, { max: 1, max_lifetime: null, idle_timeout: 0, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${LOCK})`;
    const before = await appliedHashes(sql);
    await applyMigrations(drizzle(sql), { migrationsFolder });
    const after = await appliedHashes(sql);
    assertAllApplied(after, migrationsFolder);
    return { applied: after.size - before.size };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function appliedHashes(sql: postgres.Sql): Promise<Set<string>> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!table?.name) return new Set();
  const rows = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`;
  return new Set(rows.map((row) => row.hash));
}

/** Drizzle goes by date alone: it skips an older file that came in later, and never sees an edited one. */
function assertAllApplied(applied: Set<string>, migrationsFolder: string): void {
  const missing = readMigrationFiles({ migrationsFolder }).filter((migration) => !applied.has(migration.hash));
  if (missing.length === 0) return;
  const when = missing.map((migration) => new Date(migration.folderMillis).toISOString()).join(", ");
  throw new Error(
    `Migrations of ${when} were edited after they ran, or are older than one that ran before them.\n` +
      "A landed migration must not change: undo the edit and write a new one. " +
      "A database of development only can be dropped and made again.",
  );
}
