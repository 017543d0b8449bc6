import { type Connection, connect, type Database } from "@/db/client";
import { env } from "./env";

const slot = globalThis as typeof globalThis & { duijieConnection?: Connection };

/** The process's pool, opened on first use; one survives Next's module reloads. */
export function database(): Database {
  if (!slot.duijieConnection) {
    const { DATABASE_URL, DATABASE_POOL } = env();
    if (!DATABASE_URL)
      throw new Error("DATABASE_URL is not set. Start through `npm run demo` or `npm run dev`, or set it.");
    slot.duijieConnection = connect(DATABASE_URL, { max: DATABASE_POOL });
  }
  return slot.duijieConnection.db;
}

export async function closeDatabase(): Promise<void> {
  await slot.duijieConnection?.close();
  slot.duijieConnection = undefined;
}
