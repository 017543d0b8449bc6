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
  boss.on("error", (error) => {
    if (!isClosed(error)) return console.error(error);
    senders.delete(db);
    void boss.stop({ graceful: false }).catch(() => {});
  });
  return boss.start();
}

/** Its pool has ended, and what it looks up now and then with it: that is no fault. pg-boss hands on copies that are no Error. */
function isClosed(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  return ("code" in error && error.code === "CONNECTION_ENDED") || ("cause" in error && isClosed(error.cause));
}
