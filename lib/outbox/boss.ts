import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import type { Database } from "@/db/client";

const senders = new WeakMap<object, Promise<PgBoss>>();

/** A pg-boss that only sends, over the given pool: no polling, no maintenance, no connection of its own. */
export function sender(db: Database): Promise<PgBoss> {
  let boss = senders.get(db);
  if (!boss) {
    boss = startSender(db);
    senders.set(db, boss);
  }
  return boss;
}

async function startSender(db: Database): Promise<PgBoss> {
  const boss = new PgBoss({
    db: fromDrizzle(db, sql),
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on("error", (error) => console.error(error));
  return boss.start();
}
