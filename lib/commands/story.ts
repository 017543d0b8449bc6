import postgres from "postgres";
import { importPart } from "./parts";

export type StoryState = "told" | "empty" | "foreign";

/** Whether a database holds the demo story, nothing at all, or something that is not ours to touch. */
export async function storyState(url: string): Promise<StoryState> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    const [{ known } = { known: false }] = await sql<
      { known: boolean }[]
    >`select to_regclass('public.settings') is not null as known`;
    if (known) {
      const rows = await sql<{ value: unknown }[]>`select value from public.settings where key = 'mode'`;
      if (rows[0]) return rows[0].value === "demo" ? "told" : "foreign";
    }
    return (await holdsRows(sql)) ? "foreign" : "empty";
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** What migrations write themselves. */
const REFERENCE = new Set(["data_versions", "fields"]);

/** Migrated but not seeded counts as empty; so does the bookkeeping of migrations and jobs. */
async function holdsRows(sql: postgres.Sql): Promise<boolean> {
  const tables = await sql<{ schema: string; name: string }[]>`
    select n.nspname as schema, c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'drizzle', 'pgboss')
      and c.relname not in ('fields', 'data_versions')`;
  for (const { schema, name } of tables) {
    if (REFERENCE.has(name)) continue;
    const rows = await sql`select 1 from ${sql(schema)}.${sql(name)} limit 1`;
    if (rows.length > 0) return true;
  }
  return false;
}

export const FOREIGN =
  "The database of DATABASE_URL holds data that is not the demo's, so the demo does not touch it.\n" +
  "Unset DATABASE_URL to use the embedded database, or name an empty one.";

/** Writes the story once; returns whether it was written now. */
export async function tellStory(url: string, log: (line: string) => void): Promise<boolean> {
  if ((await storyState(url)) === "told") return false;
  const seed = await importPart<{ seedStory(url: string, log: (line: string) => void): Promise<unknown> }>(
    "db/seed/index.ts",
  );
  if (!seed) {
    log("There is no story yet (db/seed/index.ts): the database stays empty.");
    return false;
  }
  await seed.seedStory(url, log);
  if ((await storyState(url)) !== "told") {
    throw new Error(
      "The seed ended without marking the database (settings, key 'mode'). Empty the database and seed again.",
    );
  }
  return true;
}
